package eightk.law;

import java.io.IOException;
import java.io.Reader;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// One line of a table in CSV whose first line names the columns. A field that holds a comma or a quotation
/// mark stands in quotation marks, and a mark inside is doubled; no field runs over a line.
///
/// @param file in which it is
/// @param line counted from 1
/// @param columns their names, of which there are as many as fields
public record Row(String file, int line, List<String> columns, List<String> fields) {

    private static final String A_DAY = "a day such as 2004-08-23";

    public Row {
        columns = List.copyOf(columns);
        fields = List.copyOf(fields);
    }

    /// The rows of a resource beside this class.
    ///
    /// @throws IllegalStateException if the resource is not there
    static List<Row> resource(String name) {
        return resource(Row.class, name);
    }

    /// The rows of a resource.
    ///
    /// @param reader a class of the package that it is in
    /// @throws IllegalStateException if the resource is not there
    public static List<Row> resource(Class<?> reader, String name) {
        return rows(name, Resource.text(reader, name));
    }

    /// All rows of a table.
    ///
    /// @throws IllegalArgumentException if a line has more or fewer fields than the first, or a field with a
    /// quotation mark before it has none behind it
    public static List<Row> read(String name, Reader text) throws IOException {
        return rows(name, text.readAllAsString());
    }

    private static List<Row> rows(String name, String table) {
        var text = table.indexOf('\r') < 0 ? table : table.replace("\r\n", "\n").replace('\r', '\n');
        var columns = List.<String>of();
        var rows = new ArrayList<Row>();
        int line = 0;
        int end;
        for (int from = 0; from < text.length(); from = end + 1) {
            int feed = text.indexOf('\n', from);
            end = feed < 0 ? text.length() : feed;
            var fields = split(name, ++line, text.substring(from, end));
            if (line == 1) {
                columns = List.copyOf(fields);
                continue;
            }
            if (fields.size() != columns.size()) {
                throw new IllegalArgumentException("%s: row must have %d fields, found %d"
                        .formatted(where(name, line), columns.size(), fields.size()));
            }
            rows.add(new Row(name, line, columns, fields));
        }
        return List.copyOf(rows);
    }

    private static List<String> split(String name, int at, String line) {
        var fields = new ArrayList<String>();
        int from = 0;
        while (from <= line.length()) {
            if (line.startsWith("\"", from)) {
                int mark = closing(line, from + 1);
                if (mark < 0 || (mark + 1 < line.length() && line.charAt(mark + 1) != ',')) {
                    throw new IllegalArgumentException(
                            "%s: a field in quotation marks must have the second one at its end, found '%s'"
                                    .formatted(where(name, at), line.substring(from)));
                }
                fields.add(line.substring(from + 1, mark).replace("\"\"", "\""));
                from = mark + 2;
            } else {
                int comma = line.indexOf(',', from);
                int end = comma < 0 ? line.length() : comma;
                fields.add(line.substring(from, end));
                from = end + 1;
            }
        }
        return fields;
    }

    /// Where the mark is that ends a field; two of them are one that is in it. -1 if none ends it.
    private static int closing(String line, int from) {
        int mark = line.indexOf('"', from);
        while (mark >= 0 && line.startsWith("\"", mark + 1)) {
            mark = line.indexOf('"', mark + 2);
        }
        return mark;
    }

    /// File and line, for the message when a field is not as it should be.
    public String where() {
        return where(file, line);
    }

    private static String where(String file, int line) {
        return file + ":" + line;
    }

    /// A field that must not be empty.
    ///
    /// @throws IllegalArgumentException if it is empty, or there is no such column
    public String text(String column) {
        var text = field(column);
        if (text.isEmpty()) {
            throw new IllegalArgumentException("%s: column %s must not be empty".formatted(where(), column));
        }
        return text;
    }

    public Optional<String> optional(String column) {
        return Optional.of(field(column)).filter(text -> !text.isEmpty());
    }

    private String field(String column) {
        int at = columns.indexOf(column);
        return at < 0 ? "" : fields.get(at);
    }

    /// A field that says yes or no.
    ///
    /// @throws IllegalArgumentException if it says anything else
    public boolean yes(String column) {
        var word = text(column);
        boolean yes = word.equals("yes");
        if (!yes && !word.equals("no")) {
            throw wrong(column, "yes or no", word);
        }
        return yes;
    }

    /// A day, `2004-08-23`.
    ///
    /// @throws IllegalArgumentException if it is not a day
    public LocalDate date(String column) {
        return date(column, text(column));
    }

    /// The columns `from` and `until`, of which the second may be empty.
    ///
    /// @throws IllegalArgumentException if they are not days in order
    public Period period() {
        return new Period(
                date("from"), optional("until").map(day -> date("until", day)).orElse(LocalDate.MAX));
    }

    /// The column `confidence`.
    ///
    /// @throws IllegalArgumentException if it is not H, M or L
    public Confidence confidence() {
        return Confidence.ofMark(text("confidence"));
    }

    /// A field that names one of an enum's constants in lower case.
    ///
    /// @throws IllegalArgumentException if it names none
    public <E extends Enum<E>> E one(String column, E[] constants) {
        var name = text(column);
        for (var constant : constants) {
            if (constant.name().toLowerCase(Locale.ROOT).equals(name)) {
                return constant;
            }
        }
        throw wrong(column, "one of " + List.of(constants), name);
    }

    private LocalDate date(String column, String value) {
        try {
            if (value.length() == 10 && value.charAt(4) == '-' && value.charAt(7) == '-') {
                return LocalDate.of(number(value, 0, 4), number(value, 5, 7), number(value, 8, 10));
            }
        } catch (DateTimeException | NumberFormatException e) {
            throw wrong(column, A_DAY, value);
        }
        throw wrong(column, A_DAY, value);
    }

    /// Read by itself, for the formats of the platform take longer to load than all tables.
    private static int number(String value, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = value.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                throw new NumberFormatException(value);
            }
            number = number * 10 + digit;
        }
        return number;
    }

    private IllegalArgumentException wrong(String column, String expected, String found) {
        return new IllegalArgumentException(
                "%s: column %s must be %s, found '%s'".formatted(where(), column, expected, found));
    }
}
