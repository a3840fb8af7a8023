package eightk.render;

import eightk.law.Effect;
import eightk.law.Requirements;
import eightk.model.Finding;
import eightk.rules.Examination;
import eightk.rules.Examination.Ignored;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The findings of an examination for a terminal, gravest first: what, the words it is about, what can be done,
/// where, how sure, and where the law says so.
public final class CheckText {

    private CheckText() {}

    /// @param dossier of an examined report
    /// @param ansi whether the terminal knows bold
    public static String of(Dossier dossier, boolean ansi) {
        var sheet = new Sheet(ansi);
        sheet.section("Form " + dossier.report().form(), ReportText.names(dossier))
                .joined("File", ReportText.row(dossier.file()));
        dossier.examination().ifPresent(examination -> sheet.joined("Law of", ReportText.row(law(examination))));
        for (var effect : Effect.values()) {
            sheet.section(Phrases.label(effect), findings(dossier, effect));
        }
        dossier.examination()
                .ifPresent(examination -> sheet.section("Ignored", ignored(dossier, examination.ignored())));
        var tally = Phrases.tally(dossier.findings());
        return sheet.section("", ReportText.row("%s. %s".formatted(tally, Phrases.disclaimer())))
                .toString();
    }

    private static String law(Examination examination) {
        return "%s; %s".formatted(Phrases.lawOf(examination), Phrases.edition(examination));
    }

    /// A finding is a few rows of one cell; an empty row stands between two.
    private static List<List<String>> findings(Dossier dossier, Effect effect) {
        var rows = new ArrayList<List<String>>();
        for (var finding : dossier.findings()) {
            if (Examination.effect(finding) == effect) {
                if (!rows.isEmpty()) {
                    rows.add(List.of(""));
                }
                lines(dossier, finding).map(Printable::line).map(List::of).forEach(rows::add);
            }
        }
        return rows;
    }

    private static List<List<String>> ignored(Dossier dossier, List<Ignored> ignored) {
        return ignored.stream()
                .flatMap(one -> Stream.of(
                        Wording.sentence(one.finding()),
                        "%s, %s: %s"
                                .formatted(
                                        dossier.where(one.finding().place()),
                                        one.finding().rule(),
                                        one.reason())))
                .map(Printable::line)
                .map(List::of)
                .toList();
    }

    private static Stream<String> lines(Dossier dossier, Finding finding) {
        var requirement = Requirements.of(finding.rule());
        var quote = finding.place().quote();
        return Stream.of(
                        Wording.sentence(finding),
                        quote.isEmpty() ? "" : "\"%s\"".formatted(quote),
                        requirement.mend(),
                        "%s, %s, %s"
                                .formatted(
                                        dossier.where(finding.place()),
                                        Phrases.label(finding.certainty()),
                                        finding.rule()),
                        requirement.citation())
                .filter(line -> !line.isEmpty());
    }
}
