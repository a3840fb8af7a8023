package eightk.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// docs/WEBHOOKS.md shows the code with which [WebhookReceiver] verifies what the desk signs in other tests.
class WebhookPageTest {

    private static final Path HOME = Path.of(System.getProperty("eightk.home", ".."));

    @Test
    void thePageShowsTheCodeThatIsRun() throws IOException {
        var page = Files.readString(HOME.resolve("docs/WEBHOOKS.md"));
        var shown = page.substring(page.indexOf("```java\n") + 8);
        assertThat(run()).contains(indented(shown.substring(0, shown.indexOf("```"))));
    }

    private static String run() throws IOException {
        return Files.readString(HOME.resolve("server/src/test/java/eightk/server/WebhookReceiver.java"));
    }

    private static String indented(String code) {
        return code.lines().map(line -> line.isEmpty() ? line : "    " + line).collect(Collectors.joining("\n"));
    }
}
