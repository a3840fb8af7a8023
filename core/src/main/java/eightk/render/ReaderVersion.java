package eightk.render;

import eightk.law.Resource;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Properties;

/// The version of this program, as the build wrote it down.
public final class ReaderVersion {

    /// Such as `0.1.0`.
    public static final String CURRENT = read();

    private ReaderVersion() {}

    private static String read() {
        var properties = new Properties();
        try {
            properties.load(new StringReader(Resource.text(ReaderVersion.class, "version.properties")));
        } catch (IOException e) {
            throw new UncheckedIOException("eightk/render/version.properties cannot be read", e);
        }
        return properties.getProperty("version", "unknown");
    }
}
