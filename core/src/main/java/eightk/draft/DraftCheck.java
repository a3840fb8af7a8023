package eightk.draft;

import eightk.law.Form8K;
import java.util.HashSet;
import java.util.List;

/// What no part of a draft is wrong in, but the draft as a whole.
final class DraftCheck {

    private final Draft draft;
    private final YamlFile report;
    private final List<Mistake> mistakes;

    DraftCheck(Draft draft, YamlFile report, List<Mistake> mistakes) {
        this.draft = draft;
        this.report = report;
        this.mistakes = mistakes;
    }

    void check() {
        days();
        signatures();
        if (draft.provisions().stream().anyMatch(provision -> provision.item().equals(HtmlReport.CHARTER))
                && Manner.TAGS.on(draft.day())
                && draft.company().fiscalYearEnd().isEmpty()) {
            tell("registrant", "Item 5.03 needs fiscalYearEnd, such as 12-31, of the registrant");
        }
        var names = new HashSet<String>();
        draft.exhibits().stream()
                .filter(exhibit -> !names.add(new Names(draft).of(exhibit)))
                .forEach(exhibit -> tell("exhibits", "Exhibit %s is there twice".formatted(exhibit.number())));
        if (!Manner.HTML.on(draft.day())) {
            draft.texts().forEach(text -> MarkdownText.examine(text.file(), text.markdown(), mistakes));
            draft.amendment().ifPresent(one -> MarkdownText.examine(one.file(), one.note(), mistakes));
        }
    }

    private void days() {
        if (draft.event().isBefore(Form8K.FIRST_DAY)) {
            tell("event", "event must be on or after %s, found %s".formatted(Form8K.FIRST_DAY, draft.event()));
        }
        if (draft.day().isBefore(draft.event())) {
            var signed = report.oneOrMore("signed").getFirst();
            signed.mistake(signed.lineOf("date"), "date must not be before the event on %s".formatted(draft.event()));
        }
    }

    private void signatures() {
        if (draft.signatories().stream().anyMatch(one -> !one.date().equals(draft.day()))) {
            tell("signed", "all must sign on one day, which is taken for the day of filing");
        }
        draft.companies().stream()
                .filter(company -> draft.signatories(company).isEmpty())
                .forEach(company -> tell("signed", "somebody must sign for " + company.name()));
    }

    private void tell(String name, String sentence) {
        report.mistake(report.lineOf(name), sentence);
    }
}
