package eightk.server;

import eightk.server.office.AuditPage;
import eightk.server.office.CasePage;
import eightk.server.office.FilersPage;
import eightk.server.office.Look;
import eightk.server.office.QueuePage;
import eightk.server.office.SignInPage;
import gg.jte.generated.precompiled.JtedeskAuditGenerated;
import gg.jte.generated.precompiled.JtedeskFilersGenerated;
import gg.jte.generated.precompiled.JtedeskQueueGenerated;
import gg.jte.generated.precompiled.JtedeskSignInGenerated;
import gg.jte.generated.precompiled.JtedeskSubmissionGenerated;

/// The pages of the desk by their templates.
record OfficeLook(String edition) implements Look {

    @Override
    public byte[] signIn(SignInPage page) {
        return Pages.html(to -> JtedeskSignInGenerated.render(to, null, page));
    }

    @Override
    public byte[] queue(QueuePage page) {
        return Pages.html(to -> JtedeskQueueGenerated.render(to, null, page));
    }

    @Override
    public byte[] submission(CasePage page) {
        return Pages.html(to -> JtedeskSubmissionGenerated.render(to, null, page));
    }

    @Override
    public byte[] audit(AuditPage page) {
        return Pages.html(to -> JtedeskAuditGenerated.render(to, null, page));
    }

    @Override
    public byte[] filers(FilersPage page) {
        return Pages.html(to -> JtedeskFilersGenerated.render(to, null, page));
    }

    @Override
    public byte[] notice(int status, String title, String detail) {
        return Pages.notice(new NoticePage(edition, status, title, detail));
    }
}
