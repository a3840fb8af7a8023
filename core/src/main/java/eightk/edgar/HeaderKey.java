package eightk.edgar;

import eightk.model.HeaderField;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The keys of a submission header, each as web text writes it, as the tagged dialect does, and as older or
/// careless headers did.
enum HeaderKey {
    ACCESSION_NUMBER("0000320193-04-000017", "ACCESSION NUMBER", "ACCESSION-NUMBER"),
    FORM("a form type such as 8-K", "CONFORMED SUBMISSION TYPE", "TYPE"),
    DOCUMENT_COUNT("a number", "PUBLIC DOCUMENT COUNT", "PUBLIC-DOCUMENT-COUNT", "PUBLIC-DOCUMENT_COUNT"),
    PERIOD("a date such as 20260624", "CONFORMED PERIOD OF REPORT", "PERIOD"),
    ITEM("an item", "ITEM INFORMATION", "ITEMS"),
    FILED_AS_OF("a date such as 20260625", "FILED AS OF DATE", "FILING-DATE"),
    ACCEPTED_AT("a time such as 20260625075933", "ACCEPTANCE-DATETIME"),
    NAME("a name", "COMPANY CONFORMED NAME", "CONFORMED-NAME", "CONFORMED NAME"),
    CIK("up to ten digits", "CENTRAL INDEX KEY", "CIK"),
    SIC("four digits", "STANDARD INDUSTRIAL CLASSIFICATION", "ASSIGNED-SIC"),
    IRS_NUMBER("nine digits", "IRS NUMBER", "EIN", "IRS-NUMBER"),
    STATE_OF_INCORPORATION("a code", "STATE OF INCORPORATION", "STATE-OF-INCORPORATION"),
    FISCAL_YEAR_END("month and day such as 1231", "FISCAL YEAR END", "FISCAL-YEAR-END"),
    FORM_TYPE("a form type such as 8-K", "FORM TYPE", "FORM-TYPE"),
    ACT("an act", "SEC ACT", "ACT"),
    FILE_NUMBER("a file number", "SEC FILE NUMBER", "FILE-NUMBER"),
    FILM_NUMBER("a number", "FILM NUMBER", "FILM-NUMBER"),
    STREET_1("a street", "STREET 1", "STREET1"),
    STREET_2("a street", "STREET 2", "STREET2"),
    CITY("a city", "CITY"),
    STATE("a code", "STATE"),
    ZIP("a zip code", "ZIP"),
    PHONE("a telephone number", "BUSINESS PHONE", "PHONE"),
    FORMER_NAME("a name", "FORMER CONFORMED NAME", "FORMER-CONFORMED-NAME"),
    FORMER_NAME_CHANGED("a date such as 20010102", "DATE OF NAME CHANGE", "DATE-CHANGED");

    private static final Map<String, HeaderKey> BY_SPELLING = bySpelling();

    private final String looksLike;

    @SuppressWarnings("ImmutableEnumChecker") // List.of never changes
    private final List<String> spellings;

    HeaderKey(String looksLike, String... spellings) {
        this.looksLike = looksLike;
        this.spellings = List.of(spellings);
    }

    boolean is(String key) {
        for (var spelling : spellings) {
            if (spelling.equalsIgnoreCase(key)) {
                return true;
            }
        }
        return false;
    }

    private static Optional<HeaderKey> of(String key) {
        var known = BY_SPELLING.get(key);
        return Optional.ofNullable(known != null ? known : BY_SPELLING.get(key.toUpperCase(Locale.ROOT)));
    }

    /// The first field of each key that has a value.
    static Map<HeaderKey, HeaderField> firstOfEach(List<HeaderField> fields) {
        var first = new EnumMap<HeaderKey, HeaderField>(HeaderKey.class);
        for (var field : fields) {
            if (!field.value().isEmpty()) {
                of(field.key()).ifPresent(key -> first.putIfAbsent(key, field));
            }
        }
        return first;
    }

    /// What a value under this key looks like, for people.
    String looksLike() {
        return looksLike;
    }

    private static Map<String, HeaderKey> bySpelling() {
        var keys = new HashMap<String, HeaderKey>();
        for (var key : values()) {
            key.spellings.forEach(spelling -> keys.put(spelling, key));
        }
        return Collections.unmodifiableMap(keys);
    }
}
