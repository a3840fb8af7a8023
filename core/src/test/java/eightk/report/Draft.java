package eightk.report;

import eightk.model.Bytes;
import eightk.model.CurrentReport;
import eightk.model.Item;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Main documents of an invented company, made of the words that a test is about.
final class Draft {

    private static final String COVER = """
            FORM 8-K
            CURRENT REPORT

            EXAMPLE WIDGETS INC
            (Exact name of registrant as specified in its charter)

            """;

    private static final String SIGNATURES = """

            SIGNATURES

            Pursuant to the requirements of the Securities Exchange Act of 1934, the registrant has duly caused this
            report to be signed on its behalf by the undersigned hereunto duly authorized.

            """;

    private Draft() {}

    static CurrentReport read(String document) {
        return CurrentReports.read(Bytes.of(document.getBytes(StandardCharsets.UTF_8)))
                .value();
    }

    /// A report with these words between cover and signatures.
    static CurrentReport saying(String body) {
        return read(COVER + body + SIGNATURES + "EXAMPLE WIDGETS INC\n\nBy: /s/ Jane Roe\n");
    }

    /// A report with these words on its signature page.
    static CurrentReport signed(String page) {
        return read(COVER + "Item 5. Other Events.\n\nSomething happened.\n" + SIGNATURES + page);
    }

    static List<String> numbers(CurrentReport report) {
        return report.items().stream().map(Item::number).map(Object::toString).toList();
    }
}
