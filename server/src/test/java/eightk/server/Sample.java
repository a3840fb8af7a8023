package eightk.server;

import eightk.model.AccessionNumber;
import eightk.model.Bytes;
import java.nio.charset.Charset;
import java.time.LocalDate;

/// A submission of an invented company, as EDGAR would disseminate it, with what a test wants to vary.
record Sample(String number, String company, LocalDate filed, String item, String document) {

    static final String EVENT = "Item 8.01 Other Events\n\nThe depot in Harrow Fell opened on this day.\n";

    static Sample numbered(String number) {
        return new Sample(number, "Quillon Ferry Co", LocalDate.of(2012, 5, 16), "Other Events", EVENT);
    }

    Sample of(String company) {
        return new Sample(number, company, filed, item, document);
    }

    Sample filed(LocalDate day) {
        return new Sample(number, company, day, item, document);
    }

    Sample reporting(String item) {
        return new Sample(number, company, filed, item, document);
    }

    Sample saying(String document) {
        return new Sample(number, company, filed, item, document);
    }

    Sample with(String moreDocuments) {
        return new Sample(number, company, filed, item, document + "</TEXT>\n</DOCUMENT>\n" + moreDocuments);
    }

    AccessionNumber accession() {
        return AccessionNumber.parse(number);
    }

    /// Where its files are at EDGAR.
    String folder() {
        return "/Archives/edgar/data/9990001/" + accession().undashed() + "/";
    }

    /// In windows-1252, so that not every byte is valid UTF-8.
    Bytes bytes() {
        return Bytes.of(text().getBytes(Charset.forName("windows-1252")));
    }

    private String text() {
        var day = filed.toString().replace("-", "");
        return """
                <SEC-DOCUMENT>%1$s.txt : %2$s
                <SEC-HEADER>%1$s.hdr.sgml : %2$s
                <ACCEPTANCE-DATETIME>%2$s091500
                ACCESSION NUMBER:\t\t%1$s
                CONFORMED SUBMISSION TYPE:\t8-K
                PUBLIC DOCUMENT COUNT:\t\t1
                CONFORMED PERIOD OF REPORT:\t%2$s
                ITEM INFORMATION:\t\t%4$s
                FILED AS OF DATE:\t\t%2$s

                FILER:

                \tCOMPANY DATA:\t
                \t\tCOMPANY CONFORMED NAME:\t\t\t%3$s
                \t\tCENTRAL INDEX KEY:\t\t\t0009990001
                \t\tSTATE OF INCORPORATION:\t\t\tDE
                </SEC-HEADER>
                <DOCUMENT>
                <TYPE>8-K
                <SEQUENCE>1
                <FILENAME>report.txt
                <TEXT>
                FORM 8-K – CURRENT REPORT

                %5$s</TEXT>
                </DOCUMENT>
                </SEC-DOCUMENT>
                """.formatted(number, day, company, item, document);
    }
}
