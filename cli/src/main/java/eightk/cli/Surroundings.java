package eightk.cli;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/// Options that are not given on the command line, from the environment, `EIGHTK_TWO_PERSONS`, or else from the file of
/// properties that `EIGHTK_SETTINGS` names, `two-persons`.
final class Surroundings implements IDefaultValueProvider {

    private static final String PREFIX = "EIGHTK_";

    private final Map<String, String> environment;
    private final Properties file = new Properties();

    /// @throws IOException if the file is named and cannot be read
    Surroundings() throws IOException {
        this(System.getenv());
    }

    Surroundings(Map<String, String> environment) throws IOException {
        this.environment = environment;
        var named = Optional.ofNullable(environment.get(PREFIX + "SETTINGS"));
        if (named.isPresent()) {
            try (Reader text = Files.newBufferedReader(Path.of(named.get()))) {
                file.load(text);
            }
        }
    }

    @Override
    public @Nullable String defaultValue(ArgSpec argument) {
        if (!(argument instanceof OptionSpec option)) {
            return null;
        }
        var word = option.longestName().replaceFirst("^--", "");
        var variable = PREFIX + word.toUpperCase(Locale.ROOT).replace('-', '_');
        return Optional.ofNullable(environment.get(variable)).orElseGet(() -> file.getProperty(word));
    }
}
