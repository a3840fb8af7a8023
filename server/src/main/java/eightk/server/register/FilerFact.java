package eightk.server.register;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// What the desk may know of a filer, each as a text in the form in which a header prints it.
public enum FilerFact {
    NAME("name"),

    /// Four digits, or `STATE COMMERCIAL BANKS [6022]`.
    SIC("sic"),

    EMPLOYER_ID("employerId"),
    STATE_OF_INCORPORATION("stateOfIncorporation"),

    /// Month and day, `1231`.
    FISCAL_YEAR_END("fiscalYearEnd"),

    /// Under the Exchange Act, `001-99999`.
    FILE_NUMBER("fileNumber"),

    /// Under which its securities are traded, `QFC QFC-PA`; no header has them.
    TICKERS("tickers"),

    STREET1("street1"),
    STREET2("street2"),
    CITY("city"),
    STATE("state"),
    ZIP("zip"),
    PHONE("phone"),

    MAIL_STREET1("mailStreet1"),
    MAIL_STREET2("mailStreet2"),
    MAIL_CITY("mailCity"),
    MAIL_STATE("mailState"),
    MAIL_ZIP("mailZip");

    /// What they are called, in their order.
    public static final List<String> WORDS =
            Arrays.stream(values()).map(FilerFact::word).toList();

    private final String word;

    FilerFact(String word) {
        this.word = word;
    }

    /// As JSON, the audit log and the command line have it.
    public String word() {
        return word;
    }

    public static Optional<FilerFact> of(String word) {
        return Arrays.stream(values()).filter(fact -> fact.word.equals(word)).findFirst();
    }
}
