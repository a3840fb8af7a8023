package eightk.archive.lucene;

import eightk.archive.Search.Field;
import eightk.archive.Search.Level;

/// What the fields of the index are called, and which kinds of unit there are.
///
/// A field of [Field] is under its label: words of it as they are analysed, or its value in lower case. Values to
/// count are under [#counted].
final class Names {

    /// The words of a document, an item or the sentence that tells an event.
    static final String TEXT = "text";

    /// Which [#kind] of unit.
    static final String KIND = "kind";

    /// A company under one of its names.
    static final String COMPANY_KIND = "company";

    /// Position of the filing in the archive.
    static final String POSITION = "at";

    /// Position and the unit's number within the filing: no two units have the same.
    static final String KEY = "key";

    /// When accepted, in seconds.
    static final String ACCEPTED = "accepted";

    /// What a hit is made of again.
    static final String STORED = "hit";

    /// A company's card: number, name, ticker.
    static final String CARD = "card";

    private Names() {}

    static String kind(Level level) {
        return switch (level) {
            case DOCUMENT -> "document";
            case ITEM -> "item";
            case EVENT -> "event";
        };
    }

    /// The values of a field as they are counted.
    static String counted(Field field) {
        return field.label() + "#";
    }

    static boolean isWords(Field field) {
        return switch (field) {
            case COMPANY, PERSON, POSITION -> true;
            case CIK, TICKER, FORM, ITEM, EVENT, EXHIBIT, SIC, STATE, STATUS, FILED, PERIOD, NUMBER -> false;
        };
    }

    static boolean isDate(Field field) {
        return field == Field.FILED || field == Field.PERIOD;
    }

    /// Whether the values are counted.
    static boolean isCounted(Field field) {
        return switch (field) {
            case COMPANY, CIK, TICKER, FORM, ITEM, EVENT, EXHIBIT, SIC, STATE, STATUS, FILED, PERIOD -> true;
            case PERSON, POSITION, NUMBER -> false;
        };
    }
}
