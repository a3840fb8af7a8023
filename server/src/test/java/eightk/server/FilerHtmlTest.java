package eightk.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FilerHtmlTest {

    @Test
    void whatIsOnlyToBeLookedAtStays() {
        assertThat(harmless(
                        "<p style=\"text-align:center\"><b>Item 8.01</b></p><a name=\"x\"></a><a href=\"#x\">up</a>"))
                .contains("text-align:center", "<b>Item 8.01</b>", "href=\"#x\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>evil</script>",
                "<style>evil</style>",
                "<p onclick=evil>",
                "<p style=\"background:url(evil)\">",
                "<a href=\"javascript:evil\">",
                "<a href=\"https://evil.example/\">",
                "<img src=\"https://evil.example/a.gif\">",
                "<img src=\"data:image/svg+xml,evil\">",
                "<iframe src=evil></iframe>",
                "<form action=evil></form>",
                "<meta http-equiv=refresh content=\"0;url=evil\">",
                "<base href=evil>",
                "<link rel=stylesheet href=evil>",
                "<ix:header><ix:hidden>evil</ix:hidden></ix:header>"
            })
    void whatCouldDoSomethingGoes(String html) {
        assertThat(harmless(html)).doesNotContain("evil");
    }

    private static String harmless(String html) {
        return FilerHtml.harmless(html, List.of());
    }
}
