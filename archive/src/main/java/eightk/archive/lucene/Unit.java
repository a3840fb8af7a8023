package eightk.archive.lucene;

import eightk.archive.Search;
import eightk.archive.Search.Field;
import eightk.archive.Search.Hit;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;

/// A document of the index in the making.
final class Unit {

    private static final String EXHIBIT = "EX-";

    /// `99` of `99.1`, `10` of `10(a)`.
    private static final Pattern KIND_OF_EXHIBIT = Pattern.compile("\\D*(\\d+).*");

    /// Longest value of a field; a longer one is no value that anyone asks for.
    private static final int LONGEST_VALUE = 1_000;

    private static final FieldType WORDS = words();

    private final Document fields = new Document();
    private final Set<String> seen = new HashSet<>();
    private final long key;

    /// @param key by which the unit is sorted and named
    Unit(Search.Level level, long position, long key, Instant accepted) {
        this.key = key;
        fields.add(new StringField(Names.KIND, Names.kind(level), Store.NO));
        fields.add(new LongPoint(Names.POSITION, position));
        fields.add(new NumericDocValuesField(Names.KEY, key));
        fields.add(new NumericDocValuesField(Names.ACCEPTED, accepted.getEpochSecond()));
    }

    /// Places are kept for phrases; where a word stands in the text is not, for that is as much again.
    private static FieldType words() {
        var type = new FieldType();
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
        type.setTokenized(true);
        type.freeze();
        return type;
    }

    long key() {
        return key;
    }

    Unit words(String name, String text) {
        fields.add(new org.apache.lucene.document.Field(name, text, WORDS));
        return this;
    }

    /// Values to be found by and counted.
    Unit values(Field field, List<String> values) {
        values.forEach(value -> alsoFoundBy(field, value));
        return Names.isCounted(field) ? counted(field, values) : this;
    }

    Unit alsoFoundBy(Field field, String value) {
        var normal = QueryMaker.normal(field, value);
        if (normal.length() <= LONGEST_VALUE && seen.add(field.label() + ":" + normal)) {
            fields.add(new StringField(field.label(), normal, Store.NO));
        }
        return this;
    }

    Unit counted(Field field, List<String> values) {
        for (var value : values) {
            if (value.length() <= LONGEST_VALUE && seen.add(Names.counted(field) + ":" + value)) {
                fields.add(new SortedSetDocValuesField(Names.counted(field), new BytesRef(value)));
            }
        }
        return this;
    }

    Unit day(Field field, LocalDate day) {
        fields.add(new LongPoint(field.label(), day.toEpochDay()));
        return counted(field, List.of(YearMonth.from(day).toString()));
    }

    /// An exhibit is found by its whole type, by its number and by its kind.
    Unit exhibit(String type) {
        if (!type.startsWith(EXHIBIT)) {
            return this;
        }
        var kind = KIND_OF_EXHIBIT.matcher(type);
        if (kind.matches()) {
            alsoFoundBy(Field.EXHIBIT, kind.group(1));
        }
        return alsoFoundBy(Field.EXHIBIT, type.substring(EXHIBIT.length())).values(Field.EXHIBIT, List.of(type));
    }

    /// Beside the index and not among Lucene's stored fields, which are unpacked by the block to read one of them.
    Document stored(Hit hit) {
        fields.add(new BinaryDocValuesField(Names.STORED, new BytesRef(StoredHit.bytes(hit))));
        return fields;
    }
}
