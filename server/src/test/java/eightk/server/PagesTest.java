package eightk.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PagesTest {

    @Test
    void escapesForThePlaceAndLetsNoNameTurnTheReadingDirection() {
        var page = new NoticePage("2026-11-22", 404, "\"><script>", "Acme \u202EcnI & Co");
        assertThat(new String(Pages.notice(page), StandardCharsets.UTF_8))
                .contains("<title>\"&gt;&lt;script&gt; - eightk</title>")
                .contains("<p>Acme \uFFFDcnI &amp; Co</p>");
    }
}
