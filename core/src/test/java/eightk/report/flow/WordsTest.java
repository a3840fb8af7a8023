package eightk.report.flow;

import static org.assertj.core.api.Assertions.assertThat;

import eightk.model.Place;
import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// What is reckoned character by character, beside what says the same in a pattern.
class WordsTest {

    private static final Pattern BLANKS = Pattern.compile("[\\u0000- \\u00A0\\u2000-\\u200B\\u202F\\u3000\\uFEFF]+");

    @Property
    void everyRunOfBlanksIsOneOnOneLine(@ForAll("texts") String text) {
        assertThat(Words.onOneLine(text))
                .isEqualTo(BLANKS.matcher(text).replaceAll(" ").strip());
    }

    @Property
    void linesOfPlainTextAreWhatIsOnThem(@ForAll("texts") String text) {
        var line = text.replace('\n', ' ').replace('\r', ' ').replace('\t', ' ');
        var words = BLANKS.matcher(line).replaceAll(" ").strip();
        assertThat(Flow.of(line, 1).lines())
                .extracting(Line::text)
                .isEqualTo(words.isEmpty() ? List.of() : List.of(words));
    }

    @Property
    void paragraphsOfHtmlAreWhatIsInThem(@ForAll("texts") String text) {
        var words = BLANKS.matcher(text).replaceAll(" ").strip();
        assertThat(Flow.of("<p>" + text + "</p>", 1).lines())
                .extracting(Line::text)
                .isEqualTo(words.isEmpty() ? List.of() : List.of(words));
    }

    @Property
    void quotationsHaveNoWhiteSpaceButSingleBlanks(@ForAll("texts") String text) {
        var quote = Place.document(1).quoting(text).quote();
        assertThat(quote)
                .isEqualTo(text.replaceAll("(?U)[\\s&&[^\\u00A0\\u202F\\u2007\\u0085]]+", " ")
                        .strip());
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars('a', 'b', '.', ' ', ' ', ' ', '\t', '\n', '\r', '\f', '\u00A0', '\u2003', '\u2019', '\u00E9')
                .ofMaxLength(60);
    }
}
