package eightk.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eightk.edgar.Container;
import eightk.edgar.Container.Body;
import eightk.edgar.ContainerReader;
import eightk.edgar.SubmissionWriter;
import eightk.edgar.Uuencode;
import eightk.edgar.UuencodeManner;
import eightk.model.Bytes;
import eightk.testkit.Samples;
import eightk.testkit.Shared;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The line closes: what is taken apart, told as JSON and written again is the file it was.
class ContainerJsonTest {

    private static final int MUTATIONS = 400;

    @TestFactory
    Stream<DynamicTest> everySampleIsWrittenAgain() throws IOException {
        return Samples.folders().stream().map(folder -> again(folder.resolve("submission.txt")));
    }

    @TestFactory
    Stream<DynamicTest> everyRealFilingIsWrittenAgain() throws IOException {
        return Stream.concat(Shared.files("corpus/submissions").stream(), Shared.files("corpus/other-forms").stream())
                .map(ContainerJsonTest::again);
    }

    /// None is kept as text for the want of a manner in which it was encoded.
    @Test
    void everyFileInUuencodeIsToldAsTheFileItIs() throws IOException {
        var kept = new ArrayList<String>();
        for (var file : Shared.files("corpus/submissions")) {
            for (var part : ContainerReader.read(Bytes.mapped(file)).documents()) {
                if (part.body() instanceof Body.Text(var text, _)
                        && text.matches("(?s)\\s*(<PDF>)?\\s*begin \\d+ .*")) {
                    kept.add(file.getFileName() + " " + part.head());
                }
            }
        }
        assertThat(kept).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n",
                "no container",
                "<SUBMISSION>\r<TYPE>8-K\r<DOCUMENT>\r<TYPE>8-K\r<SEQUENCE>1\r<TEXT>\rwords\r</TEXT>\r</DOCUMENT>\r</SUBMISSION>\r",
                "<SEC-HEADER>a : 2\r\n<TYPE>8-K\r\n</SEC-HEADER>\r\n<DOCUMENT>\r\n<TYPE>8-K\r\n<TEXT>\r\nx\r\n</TEXT>\r\n</DOCUMENT>",
                "<SEC-HEADER>a.hdr.sgml : 20260625\n<TYPE>8-K\n<ITEMS>8.01\n</SEC-HEADER>\n",
                "<SEC-DOCUMENT>a\n<DOCUMENT>\n<TYPE>8-K\n<TEXT>on the line\n</TEXT>\n</DOCUMENT>\n\n</SEC-DOCUMENT>\n\n",
                "<SEC-DOCUMENT>a\n<DOCUMENT>\n<TYPE>8-K\n<TEXT>\nnothing closes it",
                "<SEC-DOCUMENT>a\n<DOCUMENT>\n<TYPE>8-K\n<DOCUMENT>\n<TYPE>EX-99\n<TEXT>\nb\n</TEXT></DOCUMENT>\n",
                "<SEC-DOCUMENT>a\nKEY:\u0000 \u00ff\r\t:\n<document>\n<type>8-K\n<text>\n\u00e9\n</text>\n</document>\n"
            })
    void oddFilesAreWrittenAgain(String file) {
        var bytes = file.getBytes(StandardCharsets.ISO_8859_1);
        assertThat(again(Bytes.of(bytes))).isEqualTo(bytes);
    }

    @Test
    void mutilatedFilesAreWrittenAgain() throws IOException {
        var random = new Random(8);
        var seeds = new ArrayList<String>();
        for (var folder : Samples.folders()) {
            seeds.add(Files.readString(folder.resolve("submission.txt"), StandardCharsets.ISO_8859_1));
        }
        for (int i = 0; i < MUTATIONS; i++) {
            var lines = new ArrayList<>(List.of(seeds.get(i % seeds.size()).split("\n", -1)));
            for (int n = random.nextInt(6); n >= 0; n--) {
                int at = random.nextInt(lines.size());
                switch (random.nextInt(4)) {
                    case 0 -> lines.remove(at);
                    case 1 -> lines.add(at, lines.get(random.nextInt(lines.size())));
                    case 2 -> lines.set(at, lines.get(at) + "\r");
                    default ->
                        lines.add(
                                at,
                                List.of("<DOCUMENT>", "</TEXT>", "<TEXT>", "</DOCUMENT>")
                                        .get(n % 4));
                }
            }
            var bytes = String.join("\n", lines).getBytes(StandardCharsets.ISO_8859_1);
            assertThat(again(Bytes.of(bytes))).as("mutation " + i).isEqualTo(bytes);
        }
    }

    @Test
    void aChangedHeaderValueChangesItsLineOnly() throws IOException {
        var file = Files.readString(Samples.submission("2003-text"), StandardCharsets.ISO_8859_1);
        var json = ContainerJson.line(ContainerReader.read(Bytes.mapped(Samples.submission("2003-text"))));
        var changed = new String(
                SubmissionWriter.write(ContainerJson.parse(json.replace("\"20031014\"", "\"20031013\""))),
                StandardCharsets.ISO_8859_1);
        assertThat(changed)
                .isEqualTo(
                        file.replace("CONFORMED PERIOD OF REPORT:\t20031014", "CONFORMED PERIOD OF REPORT:\t20031013"))
                .isNotEqualTo(file);
    }

    @ParameterizedTest
    @EnumSource
    void uuencodeOfEveryMannerDecodesToTheSameFile(UuencodeManner manner) {
        for (int length = 0; length < 100; length++) {
            var content = new byte[length];
            new Random(length).nextBytes(content);
            Arrays.fill(content, length / 2, length, (byte) 0);
            var text = Uuencode.encode(content, "644", "logo.jpg", manner);
            assertThat(Uuencode.decode(Bytes.of(text.getBytes(StandardCharsets.ISO_8859_1))))
                    .contains(content);
        }
    }

    @Test
    void saysWhatItWanted() {
        assertThatThrownBy(() -> ContainerJson.parse("{\"lineEnd\":\"lf\",\"header\":5}"))
                .hasMessage("container: header must be an array, found 5");
    }

    private static DynamicTest again(Path file) {
        return DynamicTest.dynamicTest(file.toString(), () -> {
            var bytes = Bytes.mapped(file);
            assertThat(Bytes.of(again(bytes))).isEqualTo(bytes);
        });
    }

    private static byte[] again(Bytes bytes) {
        Container container = ContainerReader.read(bytes);
        return SubmissionWriter.write(ContainerJson.parse(ContainerJson.line(container)));
    }
}
