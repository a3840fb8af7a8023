package eightk.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Headings of items in the odd layouts of thirty years, and what only looks like one.
class HeadingVariantsTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource({"plainText", "html", "noHeadings"})
    void readsTheItems(String layout, String body, String numbers) {
        assertThat(String.join(" ", Draft.numbers(Draft.saying(body)))).isEqualTo(numbers);
    }

    static Stream<Arguments> plainText() {
        return Stream.of(
                arguments("joint numbers with full stops", "ITEM 5. & 7. OTHER EVENTS AND EXHIBITS\n\nWords.\n", "5 7"),
                arguments("joint numbers with a slash", "Item 5/7. Other Events\n\nWords.\n", "5 7"),
                arguments(
                        "joint headings with &",
                        "ITEM 1.01 & ITEM 2.03 ENTRY INTO A MATERIAL DEFINITIVE AGREEMENT\n\nWords.\n",
                        "1.01 2.03"),
                arguments(
                        "numbers joined by an ampersand",
                        "Items 2.02 & 9.01. Results of Operations and Financial Condition\n\nWords.\n",
                        "2.02 9.01"),
                arguments(
                        "captions joined after numbers",
                        "Items 2.02 and 7.01. Results of Operations and Financial Condition and Regulation FD Disclosure.\n\nWords.\n",
                        "2.02 7.01"),
                arguments(
                        "letters in the number",
                        "Item 5.02(b), (c) and (e) Departure of Directors or Certain Officers\n\nWords.\n",
                        "5.02"),
                arguments("letter after a blank", "Item 5.02 (d). Election of Directors\n\nWords.\n", "5.02"),
                arguments(
                        "a letter range",
                        "Item 5.02(b)-(e) Departure of Directors or Certain Officers\n\nWords.\n",
                        "5.02"),
                arguments("letters spaced", "I T E M  5.  OTHER EVENTS\n\nWords.\n", "5"),
                arguments("the caption on the next line", "ITEM 5.\nOTHER EVENTS\n\nWords.\n", "5"),
                arguments("the caption after a blank line", "ITEM 5.\n\nOTHER EVENTS\n\nWords.\n", "5"),
                arguments("the caption far to the right", "ITEM 5.            OTHER EVENTS\n\n    Words.\n", "5"),
                arguments("the number on the next line", "ITEM\n8.01. OTHER EVENTS\n\nWords.\n", "8.01"),
                arguments("the number apart from its point", "Item 8 .01 Other Events\n\nWords.\n", "8.01"),
                arguments("a comma for the point", "Item 8,01 Other Events\n\nWords.\n", "8.01"),
                arguments("in brackets", "[Item 8.01] Other Events\n\nWords.\n", "8.01"),
                arguments("in parentheses", "(Item 5.) Other Events\n\nWords.\n", "5"),
                arguments("a bullet before it", "\u2022 Item 8.01 Other Events\n\nWords.\n", "8.01"),
                arguments("a rule glued to it", "--------------Item 8.01 Other Events\n\nWords.\n", "8.01"),
                arguments("a rule glued behind it", "Item 5. Other Events------------------\n\nWords.\n", "5"),
                arguments("underscores around it", "__Item 5. Other Events__\n\nWords.\n", "5"),
                arguments("text run in", "Item 5. Other Events. On May 7, 2004, the company sold its mill.\n", "5"),
                arguments(
                        "text run in after a dash",
                        "Item 8.01 Other Events -- On May 7, 2014, the company sold its mill.\n",
                        "8.01"),
                arguments("a caption that nobody knows", "ITEM 5.   SALE OF THE MILL\n\nWords.\n", "5"),
                arguments("no caption", "ITEM 9.\n\nWords.\n", "9"),
                arguments("no caption, in parentheses a letter", "ITEM 7(c).\n\nWords.\n", "7"),
                arguments(
                        "a section title above",
                        "Section 8 - Other Events\n\nItem 8.01 Other Events\n\nWords.\n",
                        "8.01"),
                arguments(
                        "a section title on the same line",
                        "Section 8 - Other Events Item 8.01 Other Events\n\nWords.\n",
                        "8.01"),
                arguments(
                        "a section title with the item after it",
                        "SECTION 2. FINANCIAL INFORMATION, ITEM 2.02 RESULTS OF OPERATIONS AND FINANCIAL CONDITION\n\nWords.\n",
                        "2.02"),
                arguments(
                        "two items with a text each",
                        "Item 5. Other Events\n\nWords.\n\nItem 7. Financial Statements and Exhibits\n\n(c) Exhibits\n\n99 Release\n",
                        "5 7"),
                arguments(
                        "items said not to apply",
                        "Item 1. Changes in Control of Registrant\n\nNot applicable.\n\nItem 2. Acquisition or Disposition of Assets\n\nNot applicable.\n\nItem 5. Other Events\n\nWords.\n",
                        "5"),
                arguments(
                        "items said to be none, run in",
                        "Item 1. Changes in Control of Registrant. None.\n\nItem 5. Other Events. The mill was sold.\n",
                        "5"),
                arguments(
                        "items that give a range as none",
                        "Items 1 through 4. Not applicable.\n\nItem 5. Other Events\n\nWords.\n",
                        "5"),
                arguments(
                        "items that give a range with a dash",
                        "ITEMS 1-4. NOT APPLICABLE\n\nITEM 5. OTHER EVENTS\n\nWords.\n",
                        "5"),
                arguments(
                        "an item repeated as continued",
                        "Item 5. Other Events\n\nWords.\n\nItem 5. Other Events (continued)\n\nMore words.\n",
                        "5 5"),
                arguments("an old number with a nought", "ITEM 05. OTHER EVENTS\n\nWords.\n", "5"),
                arguments("a number sign", "Item #5 Other Events\n\nWords.\n", "5"),
                arguments("a colon after item", "ITEM: 5. OTHER EVENTS\n\nWords.\n", "5"),
                arguments("the number as a word", "Item Five. Other Events\n\nWords.\n", "5"),
                arguments("the number in Roman figures", "Item V. Other Events\n\nWords.\n", "5"),
                arguments("no word before the number", "8.01 Other Events\n\nWords.\n", "8.01"),
                arguments("no word before the old number", "5. Other Events\n\nWords.\n", "5"),
                arguments("in quotation marks", "\u201CItem 8.01 Other Events\u201D\n\nWords.\n", "8.01"),
                arguments(
                        "a caption in other order",
                        "Item 5.03 Change in Fiscal Year; Amendments to Articles of Incorporation or Bylaws\n\nWords.\n",
                        "5.03"),
                arguments("a caption cut short", "Item 5.02 Departure of Directors\n\nWords.\n", "5.02"),
                arguments("a caption over three lines", """
                        Item 5.02.   Departure of Directors or Certain Officers;
                                     Election of Directors; Appointment of Certain
                                     Officers; Compensatory Arrangements of Certain Officers.

                        Words.
                        """, "5.02"),
                arguments(
                        "the form's instructions reprinted",
                        "INFORMATION TO BE INCLUDED IN THE REPORT\n\nItem 5. Other Events\n\nWords.\n",
                        "5"));
    }

    static Stream<Arguments> html() {
        return Stream.of(
                arguments(
                        "in two cells",
                        "<table><tr><td>Item 8.01</td><td>Other Events</td></tr></table><p>Words.</p>",
                        "8.01"),
                arguments(
                        "in capitals in two cells",
                        "<table><tr><td><b>ITEM&nbsp;8.01.</b></td><td><b>OTHER EVENTS</b></td></tr></table><p>Words.</p>",
                        "8.01"),
                arguments(
                        "in three cells",
                        "<table><tr><td>Item</td><td>8.01</td><td>Other Events</td></tr></table><p>Words.</p>",
                        "8.01"),
                arguments(
                        "with its text in the same table",
                        "<table><tr><td>Item 8.01</td><td>Other Events</td></tr><tr><td></td><td>Words.</td></tr></table>",
                        "8.01"),
                arguments(
                        "with its text in the same cell",
                        "<table><tr><td>Item 8.01</td><td><b>Other Events</b><p>Words that follow.</p></td></tr></table>",
                        "8.01"),
                arguments(
                        "split over tags",
                        "<p><b>It</b><b>em 8</b><b>.01</b> <u>Other</u> <u>Events</u></p><p>Words.</p>",
                        "8.01"),
                arguments(
                        "split over fonts within the number",
                        "<p><font>Item 8.</font><font>0</font><font>1</font><font> Other Events</font></p><p>Words.</p>",
                        "8.01"),
                arguments(
                        "number and caption in two paragraphs",
                        "<p><b>Item 8.01</b></p><p><b>Other Events</b></p><p>Words.</p>",
                        "8.01"),
                arguments(
                        "a break between number and caption",
                        "<p><b>Item 8.01<br>Other Events</b></p><p>Words.</p>",
                        "8.01"),
                arguments(
                        "text run in after an underlined caption",
                        "<p><u>Item 8.01 Other Events</u>. The mill was sold.</p>",
                        "8.01"),
                arguments(
                        "no-break blanks",
                        "<p>Item&nbsp;8.01&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;Other&nbsp;Events</p><p>Words.</p>",
                        "8.01"),
                arguments(
                        "thin blanks and soft hyphens",
                        "<p>Item&#8201;8.01&#8194;Other&#173; Events</p><p>Words.</p>",
                        "8.01"),
                arguments("in a list", "<ul><li>Item 8.01 Other Events</li></ul><p>Words.</p>", "8.01"),
                arguments("as h3", "<h3>Item 8.01 Other Events</h3>Words.", "8.01"),
                arguments(
                        "in a definition list",
                        "<dl><dt>Item 8.01</dt><dd>Other Events</dd></dl><p>Words.</p>",
                        "8.01"),
                arguments(
                        "a joint heading in a table",
                        "<table><tr><td>Items 1.01 and 2.03</td><td>Entry into a Material Definitive Agreement; Creation of a Direct Financial Obligation</td></tr></table><p>Words.</p>",
                        "1.01 2.03"),
                arguments(
                        "a joint heading on two rows",
                        "<table><tr><td>Item 2.02</td><td>Results of Operations and Financial Condition</td></tr><tr><td>Item 7.01</td><td>Regulation FD Disclosure</td></tr></table><p>Words.</p>",
                        "2.02 7.01"),
                arguments("a zero-width blank", "<p>Item\u200B 8.01\u200B Other Events</p><p>Words.</p>", "8.01"),
                arguments("a picture of a rule between", "<p>Item 8.01 Other Events</p><hr><p>Words.</p>", "8.01"));
    }

    static Stream<Arguments> noHeadings() {
        return Stream.of(
                arguments(
                        "a reference at the start of a line",
                        "Item 8.01 Other Events\n\nThe information is set forth in\nItem 2.03 of this Current Report, and in Item 5.02.\n",
                        "8.01"),
                arguments(
                        "a reference at the start of a paragraph",
                        "Item 8.01 Other Events\n\nItems 1.01 and 2.03 above are incorporated here.\n",
                        "8.01"),
                arguments(
                        "a reference to another form's item",
                        "Item 8.01 Other Events\n\nItem 1A. Risk Factors of the annual report was changed.\n",
                        "8.01"),
                arguments(
                        "items of the annual report put in order",
                        "Item 8.01 Other Events\n\nItem 6. Selected Financial Data\n\nItem 7. Management's Discussion and Analysis\n\nItem 8. Financial Statements and Supplementary Data\n",
                        "8.01"),
                arguments(
                        "proposals of a meeting",
                        "Item 5.07 Submission of Matters to a Vote of Security Holders\n\nItem 1. Election of Directors\n\nItem 2. Ratification of Auditors\n\nItem 3. Advisory Vote\n",
                        "5.07"),
                arguments(
                        "items of a schedule",
                        "Item 8.01 Other Events\n\nItem 4 of the proxy statement passed.\n",
                        "8.01"),
                arguments(
                        "paragraphs with numbers",
                        "Item 5. Other Events\n\n1. Changes in the plan were made.\n\n2. Acquisition costs rose.\n",
                        "5"),
                arguments(
                        "a table of contents with pages",
                        "TABLE OF CONTENTS\n\nItem 8.01 Other Events .......... 2\nItem 9.01 Financial Statements and Exhibits .......... 3\nSIGNATURE .......... 4\n\nItem 8.01 Other Events\n\nWords.\n\nItem 9.01 Financial Statements and Exhibits\n\n(d) Exhibits\n\n99.1 Release\n",
                        "8.01 9.01"));
    }
}
