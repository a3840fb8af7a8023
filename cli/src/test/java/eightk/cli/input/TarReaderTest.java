package eightk.cli.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TarReaderTest {

    private static final byte[] TEXT = "text".getBytes(StandardCharsets.UTF_8);

    @Test
    void passesOverFoldersAndLinks() throws IOException {
        assertThat(names(Tars.entry('5', "feed/", new byte[0]), Tars.entry('2', "link", new byte[0]), file("feed/1")))
                .containsExactly("feed/1 text");
    }

    @Test
    void readsLongNamesOfBothKinds() throws IOException {
        var name = "a/".repeat(80) + "1.txt";
        var pax = "%d path=%s\n".formatted(name.length() + 10, name);
        assertThat(names(
                        Tars.entry('L', "././@LongLink", name.getBytes(StandardCharsets.UTF_8)),
                        file("cut"),
                        Tars.entry('x', "PaxHeader", pax.getBytes(StandardCharsets.UTF_8)),
                        file("cut"),
                        file("2.txt")))
                .containsExactly(name + " text", name + " text", "2.txt text");
    }

    @Test
    void skipsWhatWasNotReadOfAFile() throws IOException {
        var tar = new TarReader(new ByteArrayInputStream(Tars.of("1", "one", "2", "two")));
        assertThat(tar.next()).contains("1");
        assertThat(tar.next()).contains("2");
        assertThat(tar.member().readAllBytes()).asString(StandardCharsets.UTF_8).isEqualTo("two");
        assertThat(tar.next()).isEmpty();
    }

    @Test
    void saysWhatItWantedOfASize() throws IOException {
        var header = file("1");
        header[124] = '9';
        assertThatThrownBy(() -> names(header))
                .isInstanceOf(IOException.class)
                .hasMessage("a size in a tar must be octal digits, found '90000000004'");
    }

    private static byte[] file(String name) throws IOException {
        return Tars.entry('0', name, TEXT);
    }

    private static List<String> names(byte[]... entries) throws IOException {
        var bytes = new ByteArrayOutputStream();
        for (var entry : entries) {
            bytes.write(entry);
        }
        var tar = new TarReader(new ByteArrayInputStream(bytes.toByteArray()));
        var names = new ArrayList<String>();
        for (var name = tar.next(); name.isPresent(); name = tar.next()) {
            names.add(name.get() + " " + new String(tar.member().readAllBytes(), StandardCharsets.UTF_8));
        }
        return names;
    }
}
