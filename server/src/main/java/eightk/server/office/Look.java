package eightk.server.office;

/// How each page looks.
public interface Look {

    byte[] signIn(SignInPage page);

    byte[] queue(QueuePage page);

    byte[] submission(CasePage page);

    byte[] audit(AuditPage page);

    byte[] filers(FilersPage page);

    /// Something that went wrong.
    byte[] notice(int status, String title, String detail);
}
