package eightk.render;

import eightk.law.Requirements;
import eightk.model.Block;
import eightk.model.CurrentReport;
import eightk.model.Finding;
import eightk.model.Part;
import eightk.model.Place;
import eightk.rules.Examination;
import eightk.rules.Examination.Ignored;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The findings about a report as HTML: all of them as a list, and each again beside the words it is about.
final class FindingsHtml {

    private static final Comparator<Place> IN_ORDER = Comparator.comparingInt((Place place) -> place.document())
            .thenComparingInt(Place::line)
            .thenComparingInt(Place::column);

    private final Dossier dossier;

    /// By the place of the block that the numbered findings are about.
    private final NavigableMap<Place, List<Integer>> byBlock = new TreeMap<>(IN_ORDER);

    FindingsHtml(Dossier dossier) {
        this.dossier = dossier;
        blocks(dossier.report()).forEach(block -> byBlock.put(block.place(), new ArrayList<>()));
        for (int i = 0; i < dossier.findings().size(); i++) {
            var place = dossier.findings().get(i).place();
            var block = byBlock.floorEntry(place);
            if (place.line() > 0 && block != null && block.getKey().document() == place.document()) {
                block.getValue().add(i);
            }
        }
    }

    private static Stream<Block> blocks(CurrentReport report) {
        return Stream.concat(
                report.items().stream().flatMap(item -> item.blocks().stream()),
                report.parts().stream().map(Part::blocks).flatMap(List::stream));
    }

    /// The law that was applied, every finding, gravest first if it was, and what an examination is not.
    void list(Html html) {
        html.open("section", "class", "findings").element("h2", "Findings");
        dossier.examination()
                .ifPresent(examination -> html.element(
                        "p",
                        "By the law of %s; %s.".formatted(Phrases.lawOf(examination), Phrases.edition(examination))));
        html.open("ol");
        for (var finding : dossier.findings()) {
            html.open("li");
            finding(html, finding);
            html.close("li");
        }
        html.close("ol");
        dossier.examination().ifPresent(examination -> ignored(html, examination.ignored()));
        html.element("p", Phrases.tally(dossier.findings()) + ".");
        html.element("p", Phrases.disclaimer(), "class", "source").close("section");
    }

    private static void ignored(Html html, List<Ignored> ignored) {
        if (!ignored.isEmpty()) {
            html.element("h3", "Ignored").open("ul");
            ignored.forEach(one -> html.element(
                    "li",
                    "%s %s: %s"
                            .formatted(
                                    Wording.sentence(one.finding()),
                                    one.finding().rule(),
                                    one.reason())));
            html.close("ul");
        }
    }

    /// What was found in the words of a block, under its number in the list.
    void beside(Html html, Block block) {
        for (int i : byBlock.getOrDefault(block.place(), List.of())) {
            var finding = dossier.findings().get(i);
            html.element("aside", "%d. %s".formatted(i + 1, Wording.sentence(finding)), "class", effect(finding));
        }
    }

    private void finding(Html html, Finding finding) {
        var requirement = Requirements.of(finding.rule());
        html.open("p").element("strong", Phrases.label(requirement.effect()), "class", effect(finding));
        html.text(" " + Wording.sentence(finding)).close("p");
        if (!finding.place().quote().isEmpty()) {
            html.element("blockquote", finding.place().quote());
        }
        html.element("p", requirement.mend());
        html.element("p", requirement.citation(), "class", "source");
        html.element(
                "p",
                "%s, %s, %s"
                        .formatted(dossier.where(finding.place()), Phrases.label(finding.certainty()), finding.rule()),
                "class",
                "source");
    }

    private static String effect(Finding finding) {
        return Examination.effect(finding).label();
    }
}
