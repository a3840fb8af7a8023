package eightk.report;

import eightk.model.Address;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads a postal address from the lines it is printed on.
final class AddressReader {

    private static final Pattern ZIP = Pattern.compile(
            "(?<![\\w-])(\\d{5}(?:\\s?-\\s?\\d{4})?|[A-Z]\\d[A-Z]\\s?\\d[A-Z]\\d|[A-Z]{1,2}\\d{1,2}[A-Z]?\\s\\d[A-Z]{2})\\W*$");
    private static final Pattern CITY_STATE =
            Pattern.compile("^(?:(.*),)?\\s*([^,\\d]+?)\\s*,\\s*([^,\\d]+?)[\\s,.]*$");

    private AddressReader() {}

    static Address read(List<String> rows) {
        var lines = new ArrayList<>(rows);
        var zip = takeZip(lines);
        var last = lines.isEmpty() ? "" : lines.removeLast();
        var m = CITY_STATE.matcher(last);
        if (!m.matches()) {
            if (!last.isBlank()) {
                lines.add(last);
            }
            return address(lines, Optional.empty(), Optional.empty(), zip);
        }
        said(m.group(1)).ifPresent(lines::add);
        return address(lines, said(m.group(2)), said(m.group(3)), zip);
    }

    private static Address address(
            List<String> streets, Optional<String> city, Optional<String> state, Optional<String> zip) {
        return new Address(
                streets.stream().findFirst().flatMap(AddressReader::said),
                streets.size() < 2 ? Optional.empty() : said(String.join(", ", streets.subList(1, streets.size()))),
                city,
                state,
                zip,
                Optional.empty());
    }

    private static Optional<String> takeZip(List<String> lines) {
        for (int i = lines.size() - 1; i >= 0; i--) {
            var m = ZIP.matcher(lines.get(i));
            if (m.find()) {
                var rest = lines.get(i).substring(0, m.start()).strip();
                if (rest.isEmpty()) {
                    lines.remove(i);
                } else {
                    lines.set(i, rest);
                }
                return Optional.of(m.group(1));
            }
        }
        return Optional.empty();
    }

    private static Optional<String> said(String text) {
        return Optional.ofNullable(text)
                .map(String::strip)
                .map(t -> t.replaceAll("[,\\s]{1,8}$", ""))
                .filter(t -> !t.isEmpty());
    }
}
