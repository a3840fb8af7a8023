package eightk.draft;

import eightk.draft.Draft.Attachment;
import eightk.law.Form8K;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// How the files of a draft are named: small letters, one `-` and one `_` at most, within EDGAR's 32 characters.
final class Names {

    private final Draft draft;

    Names(Draft draft) {
        this.draft = draft;
    }

    /// `acme-20261120`, of which the report and its taxonomy files have their names.
    String base() {
        return draft.company().prefix() + "-" + draft.event().format(DateTimeFormatter.BASIC_ISO_DATE);
    }

    /// The name of the report.
    String report() {
        return base() + (Manner.HTML.on(draft.day()) ? ".htm" : ".txt");
    }

    /// Under which the company's own members stand.
    String namespace() {
        return "http://%s.example/%s"
                .formatted(draft.company().prefix(), draft.event().format(DateTimeFormatter.BASIC_ISO_DATE));
    }

    /// `acme-ex99_1.htm`.
    String of(Attachment exhibit) {
        var suffix = suffix(exhibit);
        var written = suffix.matches("\\.(md|html?|docx)") ? report().substring(report().length() - 4) : suffix;
        return "%s-ex%s%s"
                .formatted(
                        draft.company().prefix(),
                        exhibit.number().replaceFirst("[.(]", "_").replaceAll("[.()]", ""),
                        written);
    }

    /// `.md`.
    static String suffix(Attachment exhibit) {
        return exhibit.file().substring(exhibit.file().lastIndexOf('.')).toLowerCase(Locale.ROOT);
    }

    /// `(d) Exhibits`: the paragraph that lists them, which a paragraph for shell companies moved.
    String exhibitsParagraph() {
        boolean sections = !draft.event().isBefore(Form8K.SECTIONS);
        return sections && Manner.SHELL_COMPANIES.on(draft.day()) ? "(d) Exhibits" : "(c) Exhibits";
    }
}
