package eightk.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;

/// The version of this program, as the build wrote it down.
public final class ReaderVersion {

    /// Such as `0.1.0`.
    public static final String CURRENT = read();

    private ReaderVersion() {}

    private static String read() {
        try (var in = ReaderVersion.class.getResourceAsStream("version.properties")) {
            var properties = new Properties();
            if (in != null) {
                properties.load(in);
            }
            return properties.getProperty("version", "unknown");
        } catch (IOException e) {
            throw new UncheckedIOException("eightk/render/version.properties cannot be read", e);
        }
    }
}
