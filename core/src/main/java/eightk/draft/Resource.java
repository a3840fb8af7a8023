package eightk.draft;

import eightk.law.Row;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// The rows and texts that stand beside this package.
final class Resource {

    private Resource() {}

    static List<Row> rows(String name) {
        try (var stream = Objects.requireNonNull(Resource.class.getResourceAsStream(name), name);
                var text = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return Row.read(name, text);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read resource eightk/draft/" + name, e);
        }
    }

    static String text(String name) {
        try (var stream = Objects.requireNonNull(Resource.class.getResourceAsStream(name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read resource eightk/draft/" + name, e);
        }
    }
}
