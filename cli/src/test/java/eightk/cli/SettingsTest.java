package eightk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import eightk.server.setting.Limit;
import eightk.testkit.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/// What can be set, on the command line, in the environment and in a file; and the page that says so.
class SettingsTest {

    @TempDir
    private Path folder;

    @Test
    void theEnvironmentGoesBeforeTheFile() throws IOException {
        var file = Files.writeString(folder.resolve("desk.properties"), "port = 81\ntwo-persons = true\n");
        var found = new Surroundings(Map.of("EIGHTK_SETTINGS", file.toString(), "EIGHTK_PORT", "82"));
        assertThat(found.defaultValue(option("--port"))).isEqualTo("82");
        assertThat(found.defaultValue(option("--two-persons"))).isEqualTo("true");
        assertThat(found.defaultValue(option("--host"))).isNull();
    }

    @Test
    void everySettingIsOnThePage() throws IOException {
        var options = serve().getCommandSpec().options().stream()
                .filter(option -> !option.usageHelp() && !option.versionHelp())
                .sorted((a, b) -> a.longestName().compareTo(b.longestName()))
                .map(SettingsTest::row)
                .collect(Collectors.joining());
        var limits = Arrays.stream(Limit.values())
                .map(limit -> "| `%s` | %,d | %s |\n".formatted(limit.word(), limit.usual(), limit.reason()))
                .collect(Collectors.joining());
        Golden.assertMatches(
                Path.of(System.getProperty("eightk.home"), "docs", "SETTINGS.md"), """
                # What can be set

                Every option of `eightk serve` can be given on the command line, as a variable of the environment, or in the file
                of properties that `EIGHTK_SETTINGS` names; the first of these that has it counts. This page is written by
                `SettingsTest`.

                | option | variable | in the file | what it is |
                |---|---|---|---|
                %s
                ## Limits

                `--limit uploads=16,room=512`, `EIGHTK_LIMIT=uploads=16` or `limit = uploads=16`. What is not set is:

                | limit | usually | counts |
                |---|---|---|
                %s""".formatted(options, limits));
    }

    private static String row(OptionSpec option) {
        var word = option.longestName().substring(2);
        return "| `%s` | `EIGHTK_%s` | `%s` | %s |\n"
                .formatted(
                        option.longestName(),
                        word.toUpperCase(Locale.ROOT).replace('-', '_'),
                        word,
                        String.join(" ", option.description())
                                .replace("|", "\\|")
                                .replace("${DEFAULT-VALUE}", String.valueOf(option.defaultValue())));
    }

    private static OptionSpec option(String name) {
        return serve().getCommandSpec().findOption(name);
    }

    private static CommandLine serve() {
        return new CommandLine(new ServeCommand());
    }
}
