package eightk.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EssentialsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            merger                                            ~ [[merger]]
            (?i)Merger                                        ~ [[merger]]
            \\bmerg(?:er|ed)\\b                               ~ [[merged, merger]]
            mergers?                                          ~ [[merger]]
            (?:was|were) [Mm]erged                            ~ [[was merged, were merged]]
            merger of .{1,40} and \\p{Lu}+ Company            ~ [[ company], [merger of ], [ and ]]
            (?:by|with) [^;]{0,80}                            ~ [[by , with ]]
            (?:merged|(?:sold|bought) [^;]+ assets)           ~ [[ assets, merged]]
            (?=[^;]*dividend)paid                             ~ [[dividend], [paid]]
            (?<!not )paid(?! off)                             ~ [[paid]]
            (?<title>lease|note)s                             ~ [[leases, notes]]
            (?:lease)*notes                                   ~ [[notes]]
            (?:lease){2}                                      ~ [[lease]]
            [a-z]+ing                                         ~ [[ing]]
            no|not|never                                      ~ []
            caf\u00e9 owners                                  ~ [[ owners], [caf]]
            1\\.5 million                                     ~ [[1.5 million]]
            """)
    void areReadOffTheExpression(String expression, String essentials) {
        assertThat(Essentials.of(expression.strip()).lists()).hasToString(essentials);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"(merger", "merger)", "[merg", "\\p{Lu", "a{2", "\\Qmerger\\E", "\\u0041", "(?x)a b", "(?<name"})
    void areNotGuessed(String expression) {
        assertThatThrownBy(() -> Essentials.of(expression))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("pattern has syntax that is not known");
    }

    /// Whatever it is made of, an expression is in no text that lacks what it is said to need.
    @Property
    void areInEveryTextThatItIsIn(@ForAll("expressions") String expression, @ForAll("texts") String text) {
        if (Pattern.compile("(?i)" + expression).matcher(text).find()) {
            assertThat(Essentials.of(expression).areIn(new SearchText(text)))
                    .as("%s in %s", expression, text)
                    .isTrue();
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("abc", "ABC", "bca", " ", "a", "b", "cab", "aab", "-")
                .list()
                .ofMaxSize(12)
                .map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<String> expressions() {
        return Arbitraries.lazyOf(
                () -> Arbitraries.of("abc", "bca", "a", "B", "[ab]", "[^c]", ".", " ", "\\b", "^", "\\w"),
                () -> Arbitraries.of("abc", "bca", "a", "b"),
                () -> expressions().list().ofMinSize(1).ofMaxSize(3).map(parts -> String.join("", parts)),
                () -> expressions()
                        .list()
                        .ofMinSize(1)
                        .ofMaxSize(3)
                        .map(parts -> "(?:" + String.join("|", parts) + ")"),
                () -> quantified(),
                () -> conditions());
    }

    private Arbitrary<String> quantified() {
        return expressions()
                .flatMap(part -> Arbitraries.of("?", "*", "+", "{0,2}", "{1,2}?", "{2}", "*?", "?+")
                        .map(often -> "(?:" + part + ")" + often));
    }

    private Arbitrary<String> conditions() {
        return Arbitraries.of("abc", "a", "b|c", "ab?")
                .flatMap(part -> Arbitraries.of("(?=", "(?!", "(?<=", "(?<!").map(condition -> condition + part + ")"));
    }

    @Property
    void aWordIsInATextWhateverTheCase(@ForAll("texts") String text, @ForAll("texts") String word) {
        var lower = word.toLowerCase(Locale.ROOT);
        assertThat(new SearchText(text).has(new SearchText.Word(lower)))
                .isEqualTo(text.toLowerCase(Locale.ROOT).contains(lower));
    }
}
