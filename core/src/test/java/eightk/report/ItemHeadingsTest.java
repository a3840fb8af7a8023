package eightk.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import eightk.model.Part;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ItemHeadingsTest {

    /// A heading by itself, as filers print it, then a line of text.
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Item 8.01 Other Events                               | 8.01 | Other Events
            ITEM 8.01. OTHER EVENTS.                             | 8.01 | OTHER EVENTS
            Item 8.01: Other Events                              | 8.01 | Other Events
            Item 8.01 - Other Events                             | 8.01 | Other Events
            Item - 8.01 Other Events                             | 8.01 | Other Events
            Item 8.01 — Other Events                             | 8.01 | Other Events
            Item No. 8.01 Other Events                           | 8.01 | Other Events
            Item 8. 01 Other Events                              | 8.01 | Other Events
            Item 8.0 1 Other Events                              | 8.01 | Other Events
            Item 8.1 Other Events                                | 8.01 | Other Events
            Item 8.01Other Events                                | 8.01 | Other Events
            Item8.01 Other Events                                | 8.01 | Other Events
            ** Item 8.01 Other Events                            | 8.01 | Other Events
            Part II - Item 8.01 Other Events                     | 8.01 | Other Events
            Item 8.01 Other Events (continued)                   | 8.01 | Other Events (continued)
            Item 1.01 Entry Into Material Definitive Agreements  | 1.01 | Entry Into Material Definitive Agreements
            Item 2.02 Results of Operation and Financial Condition | 2.02 | Results of Operation and Financial Condition
            Item 5. Other Events                                 | 5    | Other Events
            ITEM 7. FINANCIAL STATEMENTS AND EXHIBITS            | 7    | FINANCIAL STATEMENTS AND EXHIBITS
            Item 12. Results of Operations and Financial Condition | 12 | Results of Operations and Financial Condition
            """)
    void readsHeadingsAsPrinted(String heading, String number, String caption) {
        var report = Draft.saying(heading + "\n\nSomething happened.\n");
        assertThat(report.items()).singleElement().satisfies(item -> {
            assertThat(item.number()).hasToString(number);
            assertThat(item.caption()).contains(caption);
            assertThat(item.text()).isEqualTo("Something happened.");
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("joint")
    void readsSeveralItemsUnderOneHeading(String heading, String numbers) {
        var report = Draft.saying(heading + "\n\nSomething happened.\n");
        assertThat(Draft.numbers(report)).containsExactly(numbers.split(" ", -1));
        assertThat(report.items()).allSatisfy(item -> {
            assertThat(item.text()).isEqualTo("Something happened.");
            assertThat(item.jointWith()).hasSize(report.items().size() - 1);
        });
    }

    static Stream<Arguments> joint() {
        return Stream.of(
                arguments("Items 1.01 and 2.03 Entry into a Material Definitive Agreement", "1.01 2.03"),
                arguments("Item 1.01 and Item 2.03. Entry into a Material Definitive Agreement", "1.01 2.03"),
                arguments("Items 1.01, 2.03 and 3.02. Entry into a Material Definitive Agreement", "1.01 2.03 3.02"),
                arguments("Items 5 and 7. Other Events; Financial Statements and Exhibits", "5 7"),
                arguments(
                        "Item 2.02 Results of Operations and Financial Condition; Item 7.01 Regulation FD Disclosure",
                        "2.02 7.01"),
                arguments(
                        "Item 2.02 Results of Operations and Financial Condition\n\nItem 7.01 Regulation FD Disclosure",
                        "2.02 7.01"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("noHeadings")
    void takesNothingElseForAHeading(String what, String text) {
        var report = Draft.saying("Item 8.01 Other Events\n\n" + text + "\n");
        assertThat(Draft.numbers(report)).containsExactly("8.01");
    }

    static Stream<Arguments> noHeadings() {
        return Stream.of(
                arguments(
                        "a reference",
                        "The information set forth under\nItem 1.01 of this report is incorporated by reference."),
                arguments(
                        "a reference that begins a paragraph",
                        "Item 1.01 of the report filed on May 1, 2024 is amended."),
                arguments(
                        "a reference that begins a line",
                        "The company refers to the disclosure that it made in its\nItem 5.02 above, which is incorporated here."),
                arguments(
                        "proposals put to a vote",
                        "Item 1. Election of directors.\n\nItem 2. Ratification of auditors."),
                arguments("an item of another form", "Item 303 of Regulation S-K applies."),
                arguments("an item with a number no form has", "Item 42 of the agenda was passed."),
                arguments("words that begin alike", "Items sold in the quarter rose. Itemized lists follow."));
    }

    @Test
    void aTableOfContentsIsNoHeading() {
        var report = Draft.saying("""
                TABLE OF CONTENTS

                Item 2.02 Results of Operations and Financial Condition
                Item 9.01 Financial Statements and Exhibits
                Signatures

                Item 2.02 Results of Operations and Financial Condition

                We have results.

                Item 9.01 Financial Statements and Exhibits

                99.1  Press release
                """);
        assertThat(Draft.numbers(report)).containsExactly("2.02", "9.01");
        assertThat(report.items().getFirst().text()).isEqualTo("We have results.");
    }

    @Test
    void anItemThatReportsNothingIsNoItem() {
        var report = Draft.saying(
                "Item 4. Changes in Registrant's Certifying Accountant\n\nNot applicable.\n\nItem 5. Other Events\n\nWords.\n");
        assertThat(Draft.numbers(report)).containsExactly("5");
        assertThat(report.parts()).anySatisfy(part -> {
            assertThat(part.kind()).isEqualTo(Part.Kind.OTHER);
            assertThat(part.text()).contains("Not applicable.");
        });
    }

    @Test
    void aHeadingRunIntoItsTextLeavesTheText() {
        var item = Draft.saying("Item 5. Other Events. On May 1, 2003 we opened a store.\n")
                .items()
                .getFirst();
        assertThat(item.caption()).contains("Other Events");
        assertThat(item.text()).isEqualTo("On May 1, 2003 we opened a store.");
    }

    @Test
    void aCaptionMayTakeSeveralLines() {
        var item = Draft.saying("""
                        Item 5.02 Departure of Directors or Certain Officers; Election of
                                  Directors; Appointment of Certain Officers; Compensatory
                                  Arrangements of Certain Officers

                        Something happened.
                        """).items().getFirst();
        assertThat(item.caption())
                .contains("Departure of Directors or Certain Officers; Election of Directors; Appointment of Certain"
                        + " Officers; Compensatory Arrangements of Certain Officers");
        assertThat(item.text()).isEqualTo("Something happened.");
    }

    @Test
    void lettersAreSubparagraphs() {
        var item = Draft.saying("Item 5.02(b) and (c) Departure of Directors\n\n(e) We also agreed.\n")
                .items()
                .getFirst();
        assertThat(item.subparagraphs()).containsExactly("(b)", "(c)", "(e)");
    }

    /// The heading in a cell of its own, the caption in the next; bold words split over tags.
    @ParameterizedTest
    @CsvSource({
        "<table><tr><td>Item 8.01</td><td>Other Events</td></tr></table>",
        "<p><b>Item</b> <b>8.</b><b>01</b>&nbsp;&nbsp;<b>Other Events</b></p>",
        "<p><b>Item 8.01</b><br><b>Other Events</b></p>",
        "<div>Item&#160;8.01. <i>Other Events</i>.</div>",
        "<h3>ITEM 8.01</h3><h3>OTHER EVENTS</h3>"
    })
    void readsHeadingsInHtml(String heading) {
        var report = Draft.read("<html><body><p>FORM 8-K</p>" + heading + "<p>Something happened.</p></body></html>");
        assertThat(Draft.numbers(report)).containsExactly("8.01");
        assertThat(report.items().getFirst().caption().orElseThrow()).isEqualToIgnoringCase("Other Events");
        assertThat(report.items().getFirst().text()).isEqualTo("Something happened.");
    }
}
