package eightk.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// Where a pattern is said to begin, beside where it does.
class SparsePatternTest {

    private static final List<SparsePattern> PATTERNS = List.of(
            DateMention.DATE,
            MoneyMention.MONEY,
            PartyFinder.COMPANY,
            PositionFinder.POSITION,
            NameFinder.TITLED,
            BareNames.WORD,
            Marker.PRONOUN,
            Marker.AGE_OR_DEGREE,
            OwnNames.of(List.of("Poe Mills, Inc.", "The 3 Roe Trust"), Stream.empty())
                    .printed());

    @Property
    void findsWhatThePatternFinds(@ForAll("texts") String text) {
        assertThat(PATTERNS).allSatisfy(sparse -> {
            var found = Pattern.compile(sparse.pattern().toString()).matcher(text);
            assertThat(sparse.results(text))
                    .as("%s in %s", sparse.pattern(), text)
                    .extracting(MatchResult::start, MatchResult::end)
                    .containsExactlyElementsOf(
                            found.results().map(m -> tuple(m.start(), m.end())).toList());
        });
    }

    @Property
    void replacesWhatThePatternReplaces(@ForAll("texts") String text) {
        Function<MatchResult, String> instead = m -> "<" + m.group() + ">";
        assertThat(PATTERNS)
                .allSatisfy(sparse -> assertThat(sparse.replaceAll(text, instead))
                        .isEqualTo(Pattern.compile(sparse.pattern().toString())
                                .matcher(text)
                                .replaceAll(m -> Matcher.quoteReplacement(instead.apply(m)))));
    }

    @Provide
    Arbitrary<String> texts() {
        var words = Stream.of("""
                        Mr. Dr. Roe Poe POE Mills Inc. Inc LLC Bank the The Company, and of 3 30 2003 June Jun. 4 3rd May
                        $1.5 US$ $12,000 million EUR 15 cents \u00a2 he She his Her him or , . ( ) \u201d age 54, \uE000
                        \uE001\u2019s Ph.D. President Chief Executive Officer of Senior Vice director directors' Trust
                        O\u2019Neil-Smith eBay x15 \u00c9mile Secretary Global Head Board's Member Milling Officer
                        """.split("\\s+")).toList();
        return Arbitraries.of(words)
                .list()
                .ofMaxSize(14)
                .flatMap(parts -> Arbitraries.of(" ", " ", "", ", ").map(between -> String.join(between, parts)));
    }
}
