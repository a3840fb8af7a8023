package eightk.report;

import static org.junit.jupiter.params.provider.Arguments.arguments;

import eightk.edgar.DocumentText;
import eightk.testkit.HangGuard;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Documents that no one would write and anyone can send. The limit of time is a guard against hanging, far above
/// what any of these takes.
class PathologicalTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource({"markup", "sizes", "runs", "repetitions", "headings"})
    void readsWholeAndInTime(String what, String text) {
        HangGuard.ends(() -> Wholeness.assertWhole(text));
    }

    static Stream<Arguments> markup() {
        return Stream.of(
                arguments("elements 100,000 deep", "<html>" + "<div>".repeat(100_000) + "words"),
                arguments("tables 100,000 deep", "<html>" + "<table><tr><td>x".repeat(100_000) + "words"),
                arguments("emphasis 100,000 deep", "<html>" + "<b>".repeat(100_000) + "words" + "</b>".repeat(100_000)),
                arguments("200,000 attributes", "<html><p " + "a='b' ".repeat(200_000) + ">words</p>"),
                arguments("200,000 attributes in a tag that never ends", "<html><p " + "a=\"b\" ".repeat(200_000)),
                arguments("quotes that never close", "<html>" + "<p align=\"x>words</p>".repeat(100_000)),
                arguments("a comment that never closes", "<html>words<!-- " + "not words ".repeat(100_000)),
                arguments("a million comments", "<html>" + "<!---->".repeat(1_000_000)),
                arguments("a million <", "<html>" + "<".repeat(1_000_000)),
                arguments("tags that never end", "<p ".repeat(300_000)),
                arguments("a million &", "<html>" + "&".repeat(1_000_000)),
                arguments("a million references", "<html>" + "&#x41;".repeat(1_000_000)),
                arguments("references that never end", "<html>&#x" + "0".repeat(1_000_000)),
                arguments("200,000 elements and no reference", "<html>" + "<i>a</i>".repeat(200_000)),
                arguments("facts within facts", "<html>" + "<ix:nonNumeric name='dei:X'>w".repeat(100_000)),
                arguments("a script that never ends", "<html>words<script>" + "if (a < b) { ".repeat(100_000)));
    }

    static Stream<Arguments> headings() {
        return Stream.of(
                arguments("signatures where a caption should be", "Item 5.\nSIGNATURES\nBy:"),
                arguments(
                        "the same in HTML",
                        "Item 5.<p>SIGNATURES<table>words_____/s/ Jane Roe<td><div><p>Other Events"));
    }

    static Stream<Arguments> sizes() {
        return Stream.of(
                arguments("100,000 cells in a row", "<html><table><tr>" + "<td>x</td>".repeat(100_000)),
                arguments(
                        "20,000 rows under a wide one",
                        "<html><table><tr>" + "<td>x".repeat(1_000) + "<tr><td>x<td>y".repeat(20_000)),
                arguments(
                        "100,000 rows under a long cell",
                        "<html><table><tr><td>" + "word ".repeat(20_000) + "<td>x" + "<tr><td>x<td>y".repeat(100_000)),
                arguments("400,001 lines", "words\n".repeat(400_001)),
                arguments("400,001 lines of HTML", "<html>" + "words<br>".repeat(400_001)),
                arguments("one line of two million characters", "words ".repeat(333_000)),
                arguments("one line as long as a document may be", "word ".repeat((int) DocumentText.LONGEST / 5)),
                arguments("one line of 50 million characters", "word ".repeat(10_000_000)),
                arguments("one line of HTML of two million characters", "<p>" + "words ".repeat(333_000)),
                arguments("a word of a million letters", "w".repeat(1_000_000)),
                arguments("200,000 page breaks", "Form\n" + "<PAGE>\n".repeat(200_000) + "x"),
                arguments("200,000 rules", "<html>" + "<hr>".repeat(200_000)),
                arguments("preformatted lines", "<html><pre>" + "words   words\n".repeat(100_000)));
    }

    /// One character or two, fifty thousand times, wherever an expression could try every split of the run.
    static Stream<Arguments> runs() {
        return Stream.of(
                        " ", "\n", "\t", ".", ",", "-", "_", "*", "(", ")", "[", "1", "9.", "x", "(a)", "1,", ". ",
                        ", ", "- ", "1 ", "a ", "/s/", "By:")
                .map(run -> arguments(
                        "a run of «%s»".formatted(run.replace("\n", "\\n").replace("\t", "\\t")),
                        everywhere(run.repeat(50_000))));
    }

    private static String everywhere(String run) {
        return Stream.of(
                        "%s!",
                        "FORM %s!",
                        "Date of Report %s!",
                        "emerging growth company%s!",
                        "May 1%s!",
                        "(Zip Code%s!",
                        "Item 5%s!",
                        "Item 1.01 %s!",
                        "<PAGE>%s!",
                        "Item 5. Other Events %s!",
                        "Item 9.01 Financial Statements and Exhibits",
                        "exhibit %s!",
                        "99.1 %s!",
                        "%s! Signatures",
                        "SIGNATURES",
                        "By: /s/ %s!",
                        "Name: %s!")
                .map(shape -> shape.formatted(run))
                .collect(Collectors.joining("\n\n"));
    }

    /// Things a report has a few of, in tens of thousands, on its cover, under an item and among its signatures.
    static Stream<Arguments> repetitions() {
        return Stream.of(
                        "Item 1.01 Entry into a Material Definitive Agreement\n\n",
                        "Item 1.01 Entry into a Material Definitive Agreement. We signed.\n\n",
                        "Item 5. Other Events.\n\nWords.\n\n",
                        "Item 1.01, Item 2.03, ",
                        "Items 1.01, 2.03 and ",
                        "By: /s/ Jane Roe\nJane Roe, Secretary\n\n",
                        "By:\n",
                        "(Exact name of registrant as specified in its charter)\n",
                        "ACME CORP\n(Exact name of registrant)\n\n",
                        "ACME CORP    001-12345    99-1234567\n",
                        "Commission file number\n",
                        "Address of principal executive offices\n",
                        "Telephone number\n",
                        "Title of each class    Trading symbol    Exchange\nCommon stock    ACME    NYSE\n",
                        "99.1    Press release dated May 1, 2024\n",
                        "Exhibit 99.1 shall not be deemed filed. ",
                        "SIGNATURES\n\n",
                        "EXHIBIT INDEX\n\n")
                .map(piece -> arguments(
                        "«%s» again and again".formatted(piece.strip()), inEverySection(piece.repeat(10_000))));
    }

    private static String inEverySection(String pieces) {
        return pieces
                + "\n\nItem 9.01 Financial Statements and Exhibits\n\n(d) Exhibits\n\n"
                + pieces
                + "\n\nSIGNATURES\n\nPursuant to the requirements of the Securities Exchange Act of 1934, signed\n\n"
                + pieces;
    }
}
