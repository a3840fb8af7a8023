package eightk.report.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlEntitiesTest {

    /// Each stands alone, for of a stretch that jsoup resolves it resolves all.
    @Test
    void readsReferencesAsJsoupDoes() {
        var names = Stream.of(
                "amp", "lt", "gt", "quot", "apos", "ldquo", "rdquo", "lsquo", "rsquo", "ndash", "mdash", "bull",
                "middot", "sect", "para", "reg", "trade", "copy", "deg", "cent", "ensp", "emsp", "nbsp", "hellip",
                "dagger", "Dagger", "euro", "pound", "yen", "frac12", "frac14", "frac34", "times", "plusmn", "laquo",
                "raquo", "aacute", "agrave", "auml", "ccedil", "eacute", "egrave", "iacute", "ntilde", "oacute", "ouml",
                "uacute", "uuml", "szlig", "ocirc", "DAGGER", "NBSP");
        var numbers = IntStream.rangeClosed(0, 0x10000)
                .boxed()
                .flatMap(number -> Stream.of("#" + number, "#x" + Integer.toHexString(number)));
        assertThat(Stream.concat(names, numbers).map(name -> "&" + name + ";"))
                .allSatisfy(reference ->
                        assertThat(resolved(reference)).isEqualTo(Parser.unescapeEntities(reference, false)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "&nbsp555-017",
                "a&nbsp&nbsp;b",
                "&nbspace;",
                "&nbs",
                "&NBSP",
                "&#;",
                "&#x;",
                "&#X2019;",
                "&#x20g9;",
                "&#\uFF11\uFF12;",
                "&#8217",
                "&",
                "&&nbsp"
            })
    void readsWhatIsNotWellFormedAsJsoupDoes(String html) {
        assertThat(resolved(html)).isEqualTo(Parser.unescapeEntities(html, false));
    }

    private static String resolved(String reference) {
        var html = reference.toCharArray();
        var text = new Characters();
        HtmlEntities.resolve(html, 0, html.length, text);
        return text.toString();
    }
}
