package eightk.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import eightk.model.Signature;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SignatureReaderTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("layouts")
    void readsEveryLayout(String layout, String page) {
        assertThat(Draft.signed(page).signatures()).singleElement().satisfies(signature -> {
            assertThat(signature.name()).contains("Jane Roe");
            assertThat(signature.title()).contains("Vice President and Secretary");
            assertThat(signature.date()).get().extracting(date -> date.date()).isEqualTo(LocalDate.of(2004, 5, 7));
            assertThat(signature.registrant()).contains("EXAMPLE WIDGETS INC");
            assertThat(signature.conformed()).isTrue();
        });
    }

    static Stream<Arguments> layouts() {
        return Stream.of(
                arguments("name and title under the line", """
                        EXAMPLE WIDGETS INC

                        Date: May 7, 2004       By: /s/ Jane Roe
                                                    ----------------------------
                                                    Jane Roe
                                                    Vice President and Secretary
                        """),
                arguments("labels before the values", """
                        EXAMPLE WIDGETS INC

                        By: /s/ Jane Roe
                        Name: Jane Roe
                        Title: Vice President and Secretary
                        Dated: May 7, 2004
                        """),
                arguments("name and title on one line", """
                        EXAMPLE WIDGETS INC
                        Date: May 7, 2004

                        /s/ Jane Roe
                        ________________________________________
                        Jane Roe, Vice President and Secretary
                        """),
                arguments("the name again behind a second By", """
                        EXAMPLE WIDGETS INC

                        Date: May 7, 2004           /s/ Jane Roe
                                               By:  Jane Roe
                                                    Vice President and Secretary
                        """),
                arguments("name and title joined by a dash", """
                        EXAMPLE WIDGETS INC
                        Date: May 7, 2004

                        /s/ JANE ROE
                        Jane Roe -- Vice President and
                        Secretary

                        EXHIBIT INDEX
                        """),
                arguments("name and title at the margin", """
                        EXAMPLE WIDGETS INC
                        Date:  May 7, 2004                  By:   /s/ JANE ROE
                        Jane Roe
                        Vice President and Secretary
                        """),
                arguments("the date between signature and name", """
                        EXAMPLE WIDGETS INC

                        /s/ Jane Roe

                        Dated: May 7, 2004

                        By: Jane Roe

                        Vice President and Secretary
                        """),
                arguments("a title over two lines", """
                        EXAMPLE WIDGETS INC

                        May 7, 2004              /s/ Jane Roe
                                                 Jane Roe
                                                 Vice President and
                                                 Secretary
                        """));
    }

    @Test
    void readsATable() {
        var document = """
                <html><p>FORM 8-K</p><p>EXAMPLE WIDGETS INC</p><p>(Exact name of registrant)</p>
                <p>Item 8.01 Other Events</p><p>Something happened.</p><p>SIGNATURE</p>
                <p>Pursuant to the requirements of the Securities Exchange Act of 1934, signed.</p><p>EXAMPLE WIDGETS INC</p>
                <table><tr><td>Date: May 7, 2004</td><td>By:</td><td>/s/ Jane Roe</td></tr>
                <tr><td></td><td></td><td>Jane Roe</td></tr><tr><td></td><td></td><td>Secretary</td></tr></table>
                """;
        assertThat(Draft.read(document).signatures()).singleElement().satisfies(signature -> {
            assertThat(signature.name()).contains("Jane Roe");
            assertThat(signature.title()).contains("Secretary");
            assertThat(signature.date())
                    .get()
                    .extracting(date -> date.asPrinted())
                    .isEqualTo("May 7, 2004");
        });
    }

    @Test
    void readsSeveralSigners() {
        var page = """
                EXAMPLE WIDGETS INC

                Date: May 7, 2004
                By: /s/ Jane Roe
                Jane Roe
                Secretary

                By: /s/ John Q. Public
                John Q. Public
                Treasurer
                """;
        assertThat(Draft.signed(page).signatures())
                .extracting(Signature::name, Signature::title)
                .extracting(tuple -> tuple.toList().toString())
                .containsExactly(
                        "[Optional[Jane Roe], Optional[Secretary]]", "[Optional[John Q. Public], Optional[Treasurer]]");
    }

    @Test
    void aLineLeftUnsignedIsNotConformed() {
        var signature = Draft.signed("EXAMPLE WIDGETS INC\n\nBy: ______________\nName: Jane Roe\nTitle: Secretary\n")
                .signatures();
        assertThat(signature).singleElement().satisfies(s -> {
            assertThat(s.conformed()).isFalse();
            assertThat(s.name()).contains("Jane Roe");
        });
    }

    @Test
    void aDegreeIsPartOfTheName() {
        var signatures = Draft.signed("By: /s/ John Roe, Jr.\n").signatures();
        assertThat(signatures)
                .singleElement()
                .satisfies(s -> assertThat(s.name()).contains("John Roe, Jr."));
    }
}
