package eightk.law;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/// The tables and texts of the core, each of which stands beside the class that reads it.
///
/// The system property `eightk.resources` may name a folder that has them all as files, by their packages. A short run
/// reads them there in a tenth of the time that they take on the class path, where each is looked for in all modules of
/// the platform first; the launcher lays them out after each build.
public final class Resource {

    private static final Optional<Path> FOLDER = Optional.of(System.getProperty("eightk.resources", ""))
            .filter(folder -> !folder.isBlank())
            .map(Path::of);

    private Resource() {}

    /// All of one.
    ///
    /// @param reader a class of the package that it is in
    /// @throws IllegalStateException if it is not there
    public static byte[] bytes(Class<?> reader, String name) {
        return bytes(FOLDER, reader, name);
    }

    /// @param folder in which it is; on the class path if there is none
    static byte[] bytes(Optional<Path> folder, Class<?> reader, String name) {
        try (var in = open(folder, reader, name)) {
            return in.readAllBytes();
        } catch (NoSuchFileException e) {
            throw new IllegalStateException(
                    "resource %s must be %s, found none".formatted(path(reader, name), where(folder)), e);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "resource %s cannot be read %s".formatted(path(reader, name), where(folder)), e);
        }
    }

    /// All of one that is text, in UTF-8.
    ///
    /// @param reader a class of the package that it is in
    /// @throws IllegalStateException if it is not there
    public static String text(Class<?> reader, String name) {
        return new String(bytes(reader, name), StandardCharsets.UTF_8);
    }

    private static InputStream open(Optional<Path> folder, Class<?> reader, String name) throws IOException {
        if (folder.isPresent()) {
            return Files.newInputStream(folder.get().resolve(path(reader, name)));
        }
        var found = reader.getResourceAsStream(name);
        if (found == null) {
            throw new NoSuchFileException(name);
        }
        return found;
    }

    private static String where(Optional<Path> folder) {
        return folder.map(it -> "in " + it).orElse("on the class path");
    }

    private static String path(Class<?> reader, String name) {
        return reader.getPackageName().replace('.', '/') + "/" + name;
    }
}
