package eightk.events;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// A resource of this package that holds one entry a line; empty lines and lines that begin with `#` are for the
/// reader.
final class WordList {

    private WordList() {}

    /// @throws IllegalStateException if the resource is not there
    static List<String> lines(String name) {
        try (var stream = WordList.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("resource eightk/events/%s is not on the class path".formatted(name));
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read resource eightk/events/" + name, e);
        }
    }
}
