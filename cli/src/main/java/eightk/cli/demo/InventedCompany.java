package eightk.cli.demo;

import java.util.List;
import java.util.stream.Collectors;

/// A company that does not exist.
///
/// @param symbol of its common stock, on the New York Stock Exchange
record InventedCompany(int cik, String name, String symbol, String industry, String sic, String city) {

    static final List<InventedCompany> ALL = List.of(
            new InventedCompany(9_991_001, "Ostrander Lamp Works, Inc.", "OSLW", "ELECTRIC LIGHTING", "3640", "Toledo"),
            new InventedCompany(9_991_002, "Gullmere Fisheries Corp", "GLMR", "PREPARED FISH", "2090", "Astoria"),
            new InventedCompany(9_991_003, "Pinwheel Software, Inc.", "PNWL", "PREPACKAGED SOFTWARE", "7372", "Boise"),
            new InventedCompany(9_991_004, "Tamsin Biologics, Inc.", "TMSN", "BIOLOGICAL PRODUCTS", "2836", "Durham"),
            new InventedCompany(9_991_005, "Harrow Fell Rail Co", "HFRC", "RAILROADS", "4011", "Omaha"),
            new InventedCompany(9_991_006, "Meridian Salt Corp", "MRSL", "MINING", "1400", "Wichita"));

    /// @param labels of the items, as EDGAR's headers have them
    /// @param documents how many follow
    String header(String number, String day, String stamp, List<String> labels, int documents) {
        var items = labels.stream()
                .map(label -> "ITEM INFORMATION:\t\t" + label + "\n")
                .collect(Collectors.joining());
        return """
                <SEC-DOCUMENT>%1$s.txt : %2$s
                <SEC-HEADER>%1$s.hdr.sgml : %2$s
                <ACCEPTANCE-DATETIME>%3$s
                ACCESSION NUMBER:\t\t%1$s
                CONFORMED SUBMISSION TYPE:\t8-K
                PUBLIC DOCUMENT COUNT:\t\t%11$d
                CONFORMED PERIOD OF REPORT:\t%2$s
                %4$sFILED AS OF DATE:\t\t%2$s

                FILER:

                \tCOMPANY DATA:\t
                \t\tCOMPANY CONFORMED NAME:\t\t\t%5$s
                \t\tCENTRAL INDEX KEY:\t\t\t%6$010d
                \t\tSTANDARD INDUSTRIAL CLASSIFICATION:\t%7$s [%8$s]
                \t\tIRS NUMBER:\t\t\t\t%9$09d
                \t\tSTATE OF INCORPORATION:\t\t\tDE
                \t\tFISCAL YEAR END:\t\t\t1231

                \tFILING VALUES:
                \t\tFORM TYPE:\t\t8-K
                \t\tSEC ACT:\t\t1934 Act
                \t\tSEC FILE NUMBER:\t001-%10$05d
                </SEC-HEADER>
                """.formatted(
                        number,
                        day,
                        stamp,
                        items,
                        name,
                        cik,
                        industry,
                        sic,
                        990_000_000 + cik % 1000,
                        cik % 100_000,
                        documents);
    }

    String cover() {
        return """
                                          UNITED STATES
                               SECURITIES AND EXCHANGE COMMISSION
                                    Washington, D.C. 20549

                                           FORM 8-K

                                        CURRENT REPORT
                Pursuant to Section 13 or 15(d) of the Securities Exchange Act of 1934

                Date of Report (Date of earliest event reported): {today}

                                           {company}
                     (Exact name of registrant as specified in its charter)

                    Delaware                001-%1$05d               99-%2$07d
                (State or other        (Commission File          (IRS Employer
                jurisdiction of            Number)            Identification No.)
                 incorporation)

                             1 Invention Square, %3$s
                         (Address of principal executive offices)

                Registrant's telephone number, including area code: (555) 555-0199

                Check the appropriate box below if the Form 8-K filing is intended to simultaneously satisfy the
                filing obligation of the registrant under any of the following provisions:

                [ ] Written communications pursuant to Rule 425 under the Securities Act (17 CFR 230.425)
                [ ] Soliciting material pursuant to Rule 14a-12 under the Exchange Act (17 CFR 240.14a-12)
                [ ] Pre-commencement communications pursuant to Rule 14d-2(b) under the Exchange Act (17 CFR
                    240.14d-2(b))
                [ ] Pre-commencement communications pursuant to Rule 13e-4(c) under the Exchange Act (17 CFR
                    240.13e-4(c))

                Securities registered pursuant to Section 12(b) of the Act:

                Title of each class    Trading Symbol(s)    Name of each exchange on which registered
                Common Stock           %4$s                 New York Stock Exchange

                Indicate by check mark whether the registrant is an emerging growth company as defined in
                Rule 405 of the Securities Act of 1933 or Rule 12b-2 of the Securities Exchange Act of 1934.

                Emerging growth company [ ]

                If an emerging growth company, indicate by check mark if the registrant has elected not to use
                the extended transition period for complying with any new or revised financial accounting
                standards provided pursuant to Section 13(a) of the Exchange Act. [ ]

                """.formatted(cik % 100_000, cik % 1000, city, symbol);
    }

    String signature() {
        return """

                                          SIGNATURES

                Pursuant to the requirements of the Securities Exchange Act of 1934, the registrant has
                duly caused this report to be signed on its behalf by the undersigned hereunto duly
                authorized.

                                             {company}

                Date: {today}                By: /s/ {other}
                                             {other}
                                             General Counsel and Secretary
                """;
    }
}
