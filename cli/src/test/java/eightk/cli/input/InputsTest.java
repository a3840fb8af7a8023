package eightk.cli.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class InputsTest {

    @TempDir
    private Path folder;

    private final List<String> found = new ArrayList<>();

    @BeforeEach
    void aFolderOfFilings() throws IOException {
        Files.createDirectories(folder.resolve("b"));
        write("b/two.txt", "two");
        write("a.txt", "one");
        write(".hidden", "no");
    }

    @Test
    void walksFoldersByNameAndPassesOverHiddenFiles() {
        assertThat(read(folder.toString())).containsExactly("a.txt one", "b/two.txt two");
    }

    @Test
    void keepsTheOrderOfTheWordsAndSaysWhatIsNotThere() {
        assertThat(read(folder + "/b/two.txt", folder + "/none.txt", folder + "/a.txt"))
                .containsExactly("b/two.txt two", "none.txt: no such file or folder", "a.txt one");
    }

    @Test
    void readsWhatIsPackedByItsBytesAndNotItsName() throws IOException {
        Files.write(folder.resolve("a.txt"), gzip("one".getBytes(StandardCharsets.UTF_8)));
        Files.write(folder.resolve("b/two.txt"), zip("x/1.txt", "1", "2.txt", "2"));
        assertThat(read(folder.toString())).containsExactly("a.txt one", "b/two.txt/x/1.txt 1", "b/two.txt/2.txt 2");
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void readsAPipeOnce() throws Exception {
        for (var bytes :
                List.of("one".getBytes(StandardCharsets.UTF_8), gzip("one".getBytes(StandardCharsets.UTF_8)))) {
            var pipe = folder.resolve("pipe");
            assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                    .isZero();
            var writer = Thread.ofVirtual().start(() -> fill(pipe, bytes));
            assertThat(read(pipe.toString())).containsExactly("pipe one");
            writer.join();
            Files.delete(pipe);
            found.clear();
        }
    }

    private static void fill(Path pipe, byte[] bytes) {
        try (var out = Files.newOutputStream(pipe)) {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void readsATarOnStandardInput() throws IOException {
        var tar = gzip(Tars.of("feed/1.nc", "one", "feed/2.nc", "two"));
        new Inputs(List.of("-"), new ByteArrayInputStream(tar)).each(this::add);
        assertThat(found).containsExactly("-/feed/1.nc one", "-/feed/2.nc two");
    }

    @Test
    void readsOnAfterADamagedMember() throws IOException {
        var damaged = Arrays.copyOf(gzip("one".getBytes(StandardCharsets.UTF_8)), 12);
        Files.write(folder.resolve("a.txt"), Tars.of("1", damaged, "2", "two".getBytes(StandardCharsets.UTF_8)));
        assertThat(read(folder + "/a.txt")).containsExactly("a.txt/1: ends too early", "a.txt/2 two");
    }

    @Test
    void saysWhereATarBreaksOff() throws IOException {
        var whole = Tars.of("1", "one", "2", "two");
        Files.write(folder.resolve("a.txt"), Arrays.copyOf(whole, 512 + 512 + 512 + 1));
        assertThat(read(folder + "/a.txt"))
                .containsExactly("a.txt/1 one", "a.txt/2: ends too early", "a.txt: ends too early");
    }

    @Test
    void stopsWhatUnpacksOutOfAllProportion() throws IOException {
        var blanks = new InputStream() {
            private long left = 1L << 28;

            @Override
            public int read() {
                return left-- > 0 ? ' ' : -1;
            }

            @Override
            public int read(byte[] target, int offset, int length) {
                int n = (int) Math.min(length, left);
                left -= n;
                return n > 0 ? n : -1;
            }
        };
        try (blanks;
                var out = new GZIPOutputStream(Files.newOutputStream(folder.resolve("a.txt")))) {
            blanks.transferTo(out);
        }
        assertThat(read(folder + "/a.txt")).containsExactly("a.txt: must not unpack to more than 200 times its size");
    }

    @Test
    void stopsWhereArchivesAreTooDeep() throws IOException {
        byte[] nested = "one".getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 6; i++) {
            nested = gzip(nested);
        }
        Files.write(folder.resolve("a.txt"), nested);
        assertThat(read(folder + "/a.txt")).containsExactly("a.txt: archives must be at most 4 deep");
    }

    private List<String> read(String... words) {
        new Inputs(List.of(words), InputStream.nullInputStream()).each(this::add);
        return found;
    }

    private void add(Input input) {
        var name = input.name().replace(folder + "/", "");
        found.add(
                switch (input) {
                    case Input.Given(_, var bytes, _) ->
                        name + " " + new String(bytes.toArray(), StandardCharsets.UTF_8);
                    case Input.Mistaken draft -> name + " " + draft.mistakes();
                    case Input.Unreadable(_, var why) -> name + ": " + why;
                });
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }

    private static byte[] zip(String... namesAndTexts) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(packed)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                out.putNextEntry(new ZipEntry(namesAndTexts[i]));
                out.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return packed.toByteArray();
    }
}
