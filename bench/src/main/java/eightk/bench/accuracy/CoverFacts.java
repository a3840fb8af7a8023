package eightk.bench.accuracy;

import eightk.bench.accuracy.Score.Count;
import eightk.edgar.SubmissionReader;
import eightk.model.Bytes;
import eightk.model.CoverPage;
import eightk.model.Registrant;
import eightk.model.TaggedFact;
import eightk.report.CurrentReportReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Whether the cover page as read from its words says what Inline XBRL tags there.
///
/// The words are read with the facts switched off: every tag of a fact is taken out of the bytes first, and only what
/// it encloses is left. A fact that is hidden is not compared, because no words of the cover say it;
/// the code of an exchange is, because its name is printed.
final class CoverFacts implements Measure {

    private static final String COVER = "dei:";
    private static final String ENTITY_AXIS = "dei:LegalEntityAxis";
    private static final String CLASS_AXIS = "ClassOfStockAxis";
    private static final String CAPITAL_AXIS = "ClassesOfShareCapitalAxis";

    /// Filers set the classes apart by axes of many names, some of their own.
    private static final Set<String> SECURITIES = Set.of("Security12bTitle", "TradingSymbol", "SecurityExchangeName");

    private static final Pattern TAGS = Pattern.compile("(?i)</?ix:non(?:Numeric|Fraction)\\b[^>]*>");

    @Override
    public List<Score> of(Corpus corpus) {
        var pairs = new Count(
                "cover_fields", "(filing, field) pairs of the cover in which the words give what the tags give");
        var whole = new Count("cover_whole", "filings of which every tagged field of the cover is right");
        for (var filing : corpus.filings()) {
            var entities = entities(filing.report().facts());
            if (!entities.isEmpty()) {
                compare(filing, entities, pairs, whole);
            }
        }
        return List.of(pairs.score(), whole.score());
    }

    /// The facts of each registrant; the one without a member of its own is first.
    private static List<Facts> entities(List<TaggedFact> facts) {
        Map<String, Facts> entities = new LinkedHashMap<>();
        for (var fact : facts) {
            if (fact.name().startsWith(COVER) && isShown(fact) && isOfCover(fact)) {
                entities.computeIfAbsent(fact.members().getOrDefault(ENTITY_AXIS, ""), _ -> new Facts())
                        .add(fact);
            }
        }
        return entities.values().stream().filter(Facts::isRegistrant).toList();
    }

    /// The code of an exchange is tagged in the hidden part where the cover prints its name.
    private static boolean isShown(TaggedFact fact) {
        return !fact.hidden() || fact.localName().equals("SecurityExchangeName");
    }

    private static boolean isOfCover(TaggedFact fact) {
        return SECURITIES.contains(fact.localName())
                || fact.members().keySet().stream()
                        .allMatch(axis ->
                                axis.equals(ENTITY_AXIS) || axis.endsWith(CLASS_AXIS) || axis.endsWith(CAPITAL_AXIS));
    }

    private static void compare(Filing filing, List<Facts> entities, Count pairs, Count whole) {
        var cover = coverFromWords(filing.bytes());
        var wrong = new ArrayList<String>();
        for (int i = 0; i < entities.size(); i++) {
            var facts = entities.get(i);
            var registrant = registrant(cover, facts, i);
            for (var field : CoverField.ALL) {
                var tagged = field.tagged(facts);
                if (!tagged.isEmpty()) {
                    var printed =
                            registrant.map(one -> field.printed(cover, one)).orElse(List.of());
                    boolean right = tagged.equals(printed);
                    pairs.add(filing, right, () -> "%s: tagged %s, read %s".formatted(field.label(), tagged, printed));
                    if (!right) {
                        wrong.add(field.label());
                    }
                }
            }
        }
        whole.add(filing, wrong.isEmpty(), () -> "wrong: " + String.join(", ", wrong));
    }

    private static CoverPage coverFromWords(Bytes bytes) {
        var text = new String(bytes.toArray(), StandardCharsets.ISO_8859_1);
        var untagged = Bytes.of(TAGS.matcher(text).replaceAll("").getBytes(StandardCharsets.ISO_8859_1));
        return new SubmissionReader()
                .read(untagged)
                .then(new CurrentReportReader()::read)
                .value()
                .cover();
    }

    /// The registrant of the same name, else the one in the same place on the cover.
    private static Optional<Registrant> registrant(CoverPage cover, Facts facts, int index) {
        return cover.registrants().stream()
                .filter(one -> CoverField.NAME.tagged(facts).equals(CoverField.NAME.printed(cover, one)))
                .findFirst()
                .or(() -> cover.registrants().stream().skip(index).findFirst());
    }
}
