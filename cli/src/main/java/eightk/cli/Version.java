package eightk.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/// The version of the program, which the build writes into `version.txt`.
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() throws IOException {
        try (var text = Objects.requireNonNull(Version.class.getResourceAsStream("version.txt"))) {
            return new String[] {"eightk " + new String(text.readAllBytes(), StandardCharsets.UTF_8).strip()};
        }
    }
}
