package eightk.edgar;

import eightk.model.Bytes;
import eightk.model.Document;
import eightk.model.Reading;
import eightk.model.Submission;
import java.nio.charset.StandardCharsets;

/// One small submission of an invented company, as the different eras and channels would have written it.
final class Sample {

    static final String HEADER = """
            <SEC-DOCUMENT>0009999999-04-000123.txt : 20060101
            <SEC-HEADER>0009999999-04-000123.hdr.sgml : 20060101
            <ACCEPTANCE-DATETIME>20040910163000
            ACCESSION NUMBER:\t\t0009999999-04-000123
            CONFORMED SUBMISSION TYPE:\t8-K
            PUBLIC DOCUMENT COUNT:\t\t2
            CONFORMED PERIOD OF REPORT:\t20040909
            ITEM INFORMATION:\t\tResults of Operations and Financial Condition
            ITEM INFORMATION:\t\tFinancial Statements and Exhibits
            FILED AS OF DATE:\t\t20040910
            DATE AS OF CHANGE:\t\t20040910

            FILER:

            \tCOMPANY DATA:\t
            \t\tCOMPANY CONFORMED NAME:\t\t\tEXAMPLE WIDGETS INC
            \t\tCENTRAL INDEX KEY:\t\t\t0009999999
            \t\tSTANDARD INDUSTRIAL CLASSIFICATION:\tELECTRONIC COMPUTERS [3571]
            \t\tIRS NUMBER:\t\t\t\t123456789
            \t\tSTATE OF INCORPORATION:\t\t\tA6
            \t\tFISCAL YEAR END:\t\t\t1231

            \tFILING VALUES:
            \t\tFORM TYPE:\t\t8-K
            \t\tSEC ACT:\t\t34
            \t\tSEC FILE NUMBER:\t001-99999
            \t\tFILM NUMBER:\t\t041117732

            \tBUSINESS ADDRESS:\t
            \t\tSTREET 1:\t\t1 EXAMPLE WAY
            \t\tSTREET 2:\t\tSUITE 200
            \t\tCITY:\t\t\tTORONTO
            \t\tSTATE:\t\t\tA6
            \t\tZIP:\t\t\tM5V 1A1
            \t\tBUSINESS PHONE:\t\t4165550100

            \tMAIL ADDRESS:\t
            \t\tSTREET 1:\t\tPO BOX 1
            \t\tCITY:\t\t\tTORONTO
            \t\tSTATE:\t\t\tA6

            \tFORMER COMPANY:\t
            \t\tFORMER CONFORMED NAME:\tWIDGETS HOLDINGS INC
            \t\tDATE OF NAME CHANGE:\t20010102
            </SEC-HEADER>
            """;

    static final String TAGGED_HEADER = """
            <SUBMISSION>
            <ACCESSION-NUMBER>0009999999-04-000123
            <TYPE>8-K
            <PUBLIC-DOCUMENT-COUNT>2
            <PERIOD>20040909
            <ITEMS>2.02
            <ITEMS>9.01
            <FILING-DATE>20040910
            <DATE-OF-FILING-DATE-CHANGE>20040910
            <FILER>
            <COMPANY-DATA>
            <CONFORMED-NAME>EXAMPLE WIDGETS INC
            <CIK>0009999999
            <ASSIGNED-SIC>3571
            <IRS-NUMBER>123456789
            <STATE-OF-INCORPORATION>A6
            <FISCAL-YEAR-END>1231
            </COMPANY-DATA>
            <FILING-VALUES>
            <FORM-TYPE>8-K
            <ACT>34
            <FILE-NUMBER>001-99999
            <FILM-NUMBER>041117732
            </FILING-VALUES>
            <BUSINESS-ADDRESS>
            <STREET1>1 EXAMPLE WAY
            <STREET2>SUITE 200
            <CITY>TORONTO
            <STATE>A6
            <ZIP>M5V 1A1
            <PHONE>4165550100
            </BUSINESS-ADDRESS>
            <MAIL-ADDRESS>
            <STREET1>PO BOX 1
            <CITY>TORONTO
            <STATE>A6
            </MAIL-ADDRESS>
            <FORMER-COMPANY>
            <FORMER-CONFORMED-NAME>WIDGETS HOLDINGS INC
            <DATE-CHANGED>20010102
            </FORMER-COMPANY>
            </FILER>
            """;

    static final String DOCUMENTS = """
            <DOCUMENT>
            <TYPE>8-K
            <SEQUENCE>1
            <FILENAME>d8k.txt
            <DESCRIPTION>CURRENT REPORT
            <TEXT>
            We have results.
            </TEXT>
            </DOCUMENT>
            <DOCUMENT>
            <TYPE>EX-99.1
            <SEQUENCE>2
            <TEXT>
            They are good.
            </TEXT>
            </DOCUMENT>
            """;

    static final String WEB = HEADER + DOCUMENTS + "</SEC-DOCUMENT>\n";

    private Sample() {}

    static Reading<Submission> read(String text) {
        return new SubmissionReader().read(Bytes.of(text.getBytes(StandardCharsets.ISO_8859_1)));
    }

    static String words(Document document) {
        return DocumentText.of(document.text());
    }
}
