package eightk.report.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class HtmlEntitiesTest {

    /// Each stands alone, for of a stretch that jsoup resolves it resolves all.
    @Test
    void readsReferencesAsJsoupDoes() {
        var names = Stream.of(
                "amp", "lt", "gt", "quot", "apos", "ldquo", "rdquo", "lsquo", "rsquo", "ndash", "mdash", "bull",
                "middot", "sect", "para", "reg", "trade", "copy", "deg", "cent", "ensp", "emsp", "nbsp", "eacute");
        var numbers = IntStream.range(0, 0x3000).mapToObj(number -> "#" + number);
        assertThat(Stream.concat(names, numbers).map(name -> "&" + name + ";"))
                .allSatisfy(reference ->
                        assertThat(resolved(reference)).isEqualTo(Parser.unescapeEntities(reference, false)));
    }

    private static String resolved(String reference) {
        var html = reference.toCharArray();
        var text = new Characters();
        HtmlEntities.resolve(html, 0, html.length, text);
        return text.toString();
    }
}
