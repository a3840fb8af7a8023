package eightk.report;

import static org.assertj.core.api.Assertions.assertThat;

import eightk.testkit.HangGuard;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// Filings that were damaged on their way read without complaint, lose no word, and read the same again.
class MutationTest {

    private static final List<byte[]> SAMPLES = samples();

    @Property(tries = 100)
    void damagedFilingsReadWhole(@ForAll("damaged") byte[] bytes) {
        var first = HangGuard.ends(() -> Wholeness.assertWhole(bytes));
        assertThat(Wholeness.assertWhole(bytes)).isEqualTo(first);
    }

    /// Some words and marks that matter to readers, in any order.
    @Property(tries = 300)
    void wordsInAnyOrderReadWhole(@ForAll("jumbled") String text) {
        HangGuard.ends(() -> Wholeness.assertWhole(text));
    }

    @Provide
    Arbitrary<String> jumbled() {
        return Arbitraries.of(
                        "\n",
                        "\n\n",
                        " ",
                        "   ",
                        "\t",
                        "\u00A0",
                        "\r",
                        "<PAGE>\n",
                        "<TABLE>",
                        "</TABLE>",
                        "<S>",
                        "<C>",
                        "<p>",
                        "</p>",
                        "<br>",
                        "<table>",
                        "<tr>",
                        "<td>",
                        "</td>",
                        "</tr>",
                        "</table>",
                        "<div>",
                        "</div>",
                        "<pre>",
                        "</pre>",
                        "<b>",
                        "</b>",
                        "<!--",
                        "-->",
                        "<hr>",
                        "&nbsp;",
                        "&#160;",
                        "&",
                        "<",
                        ">",
                        "\"",
                        "'",
                        "FORM 8-K",
                        "Item 5.",
                        "Item 1.01",
                        "Items 1.01 and 2.03",
                        "Other Events",
                        "Entry into a Material Definitive Agreement",
                        "Item 9.01",
                        "Financial Statements and Exhibits",
                        "99.1",
                        "(d)",
                        "Exhibits",
                        "Press release",
                        "incorporated by reference",
                        "SIGNATURES",
                        "Pursuant to the requirements of the",
                        "Securities Exchange Act of 1934",
                        "signed",
                        "By:",
                        "/s/ Jane Roe",
                        "Secretary",
                        "Date:",
                        "May 1, 2004",
                        "EXHIBIT INDEX",
                        "Exact name of registrant",
                        "Delaware",
                        "001-12345",
                        "12-3456789",
                        "(Address of principal executive offices)",
                        "12345",
                        "words",
                        "not applicable",
                        "-----",
                        "_____",
                        "1",
                        "<ix:nonNumeric name=\"dei:X\">",
                        "</ix:nonNumeric>",
                        "<style>",
                        "</style>")
                .list()
                .ofMaxSize(80)
                .map(pieces -> String.join("", pieces));
    }

    @Provide
    Arbitrary<byte[]> damaged() {
        var damages = Arbitraries.of(Damage.values()).list().ofMinSize(1).ofMaxSize(4);
        return Combinators.combine(
                        Arbitraries.of(SAMPLES),
                        damages,
                        Arbitraries.doubles().between(0, 1),
                        Arbitraries.doubles().between(0, 1))
                .as(MutationTest::damage);
    }

    private static byte[] damage(byte[] bytes, List<Damage> damages, double here, double there) {
        var damaged = bytes;
        for (var damage : damages) {
            int a = (int) (here * damaged.length);
            int b = (int) (there * damaged.length);
            damaged = damage.to(damaged, Math.min(a, b), Math.max(a, b));
        }
        return damaged;
    }

    /// What happens to bytes between two places.
    private enum Damage {
        CUT_OFF {
            @Override
            byte[] to(byte[] bytes, int from, int to) {
                return Arrays.copyOf(bytes, to);
            }
        },
        FLIP {
            @Override
            byte[] to(byte[] bytes, int from, int to) {
                var flipped = bytes.clone();
                for (int i = from; i < to; i += Math.max(1, (to - from) / 50)) {
                    flipped[i] ^= (byte) (1 << i % 8);
                }
                return flipped;
            }
        },
        DUPLICATE {
            @Override
            byte[] to(byte[] bytes, int from, int to) {
                return join(Arrays.copyOf(bytes, to), Arrays.copyOfRange(bytes, from, bytes.length));
            }
        },
        SWAP {
            @Override
            byte[] to(byte[] bytes, int from, int to) {
                return join(
                        Arrays.copyOfRange(bytes, from, to),
                        Arrays.copyOf(bytes, from),
                        Arrays.copyOfRange(bytes, to, bytes.length));
            }
        },
        DELETE_LINES {
            @Override
            byte[] to(byte[] bytes, int from, int to) {
                var lines = new ArrayList<>(List.of(new String(bytes, StandardCharsets.ISO_8859_1).split("\n", -1)));
                int line = lines.size() / 7 + 1;
                for (int i = from % line; i < lines.size(); i += line) {
                    lines.remove(i);
                }
                return String.join("\n", lines).getBytes(StandardCharsets.ISO_8859_1);
            }
        };

        abstract byte[] to(byte[] bytes, int from, int to);

        private static byte[] join(byte[]... parts) {
            int length = Arrays.stream(parts).mapToInt(part -> part.length).sum();
            var joined = new byte[length];
            int at = 0;
            for (var part : parts) {
                System.arraycopy(part, 0, joined, at, part.length);
                at += part.length;
            }
            return joined;
        }
    }

    private static List<byte[]> samples() {
        var folder = Path.of(System.getProperty("eightk.home", ".."), "samples");
        try (var folders = Files.list(folder)) {
            var samples = new ArrayList<byte[]>();
            for (var sample : folders.filter(Files::isDirectory).sorted().toList()) {
                samples.add(Files.readAllBytes(sample.resolve("submission.txt")));
            }
            return samples;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
