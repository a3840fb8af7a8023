package eightk.bench.accuracy;

import eightk.bench.accuracy.Score.Count;
import eightk.model.Document;
import eightk.model.Exhibit;
import java.util.List;

/// Whether each exhibit that is attached is found in the list of exhibits that the report prints.
///
/// Files of XBRL (`EX-101`) and pictures are not listed by those who file them, and are not counted.
final class Exhibits implements Measure {

    private static final String EXHIBIT = "EX-";
    private static final String XBRL = "EX-101";

    @Override
    public List<Score> of(Corpus corpus) {
        var joined =
                new Count("exhibits_joined", "attached exhibits, other than XBRL, that are joined to a listed one");
        for (var filing : corpus.filings()) {
            if (filing.isSubmission()) {
                filing.report().submission().documents().stream()
                        .filter(Exhibits::isExhibit)
                        .forEach(document -> add(joined, filing, document));
            }
        }
        return List.of(joined.score());
    }

    private static void add(Count joined, Filing filing, Document document) {
        var exhibits = filing.report().exhibits();
        boolean right = exhibits.stream()
                .anyMatch(exhibit -> exhibit.listed()
                        && exhibit.document().filter(document::equals).isPresent());
        joined.add(
                filing,
                right,
                () -> "%s, listed are %s"
                        .formatted(
                                document.type(),
                                exhibits.stream()
                                        .filter(Exhibit::listed)
                                        .map(Exhibit::number)
                                        .toList()));
    }

    private static boolean isExhibit(Document document) {
        var type = document.type().code();
        return type.startsWith(EXHIBIT) && !type.startsWith(XBRL);
    }
}
