package eightk.report;

import eightk.law.Jurisdictions;
import eightk.law.LatePattern;
import eightk.model.Address;
import eightk.report.flow.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads a postal address from the lines it is printed on, from its end: zip code, state, city; the rest is street.
final class AddressReader {

    private static final LatePattern ZIP = LatePattern.of(
            "(?<![\\w-])(\\d{5}(?:\\s?-\\s?\\d{4})?|[A-Z]\\d[A-Z]\\s?\\d[A-Z]\\d|[A-Z]{1,2}\\d{1,2}[A-Z]?\\s\\d[A-Z]{2})\\W*$");
    private static final LatePattern LONE_NUMBER = LatePattern.of("\\d{1,6}");
    private static final LatePattern TRAILING_COMMA = LatePattern.of("[,\\s]{1,8}$");

    private AddressReader() {}

    static Address read(List<String> rows) {
        var lines = new ArrayList<>(rows);
        var zip = takeZip(lines);
        joinNumbers(lines);
        joinState(lines);
        var country = takeCountry(lines);
        var last = lines.isEmpty() ? "" : lines.removeLast();
        int end = end(last);
        int second = last.lastIndexOf(',', end - 1);
        int first = last.lastIndexOf(',', second - 1);
        if (second > 0 && isName(last, first + 1, second) && isName(last, second + 1, end)) {
            said(last.substring(0, Math.max(0, first))).ifPresent(lines::add);
            return address(
                    lines,
                    said(last.substring(first + 1, second)),
                    said(last.substring(second + 1, end)),
                    zip,
                    country);
        }
        var state = stateAtEnd(last);
        said(state.isEmpty() ? last : last.substring(0, last.lastIndexOf(','))).ifPresent(lines::add);
        return address(lines, Optional.empty(), state, zip, country);
    }

    /// Where the words of a line end, before what blanks, commas and full stops stand behind them.
    private static int end(String line) {
        int end = line.length();
        while (end > 0 && (line.charAt(end - 1) <= ' ' || ",.".indexOf(line.charAt(end - 1)) >= 0)) {
            end--;
        }
        return end;
    }

    /// Whether a part of a line can be the name of a city or a state: it says something, and has no digit.
    private static boolean isName(String line, int from, int to) {
        boolean says = false;
        for (int i = from; i < to; i++) {
            if (line.charAt(i) >= '0' && line.charAt(i) <= '9') {
                return false;
            }
            says |= line.charAt(i) > ' ';
        }
        return says;
    }

    /// A number on a line of its own belongs to its street, or to the suite above it.
    private static void joinNumbers(List<String> lines) {
        for (int i = lines.size() - 1; i >= 0 && lines.size() > 1; i--) {
            if (LONE_NUMBER.matcher(lines.get(i)).matches()) {
                int first = Math.max(0, i - 1);
                lines.set(first, lines.get(first) + " " + lines.remove(first + 1));
            }
        }
    }

    /// A state on a line of its own belongs to the city above it: `Springdale, | Arkansas`.
    private static void joinState(List<String> lines) {
        if (lines.size() > 1 && CoverValues.isKnown(said(lines.getLast()).orElse(""))) {
            var state = lines.removeLast();
            lines.add(said(lines.removeLast()).orElse("") + ", " + state);
        }
    }

    /// The country after a state or province: `Toronto, Ontario, Canada`. One right after a city stands for the state.
    private static Optional<String> takeCountry(List<String> lines) {
        var last = lines.isEmpty() ? "" : said(lines.getLast()).orElse("");
        int comma = last.lastIndexOf(',');
        var country = stateAtEnd(last).filter(Jurisdictions::isCountry);
        if (country.isEmpty() || stateAtEnd(last.substring(0, comma)).isEmpty()) {
            return Optional.empty();
        }
        lines.set(lines.size() - 1, last.substring(0, comma));
        return country;
    }

    /// The state of `100 Main Street Anytown, Texas`, whose street and city nothing sets apart.
    private static Optional<String> stateAtEnd(String last) {
        int comma = last.lastIndexOf(',');
        return comma < 0 ? Optional.empty() : said(last.substring(comma + 1)).filter(CoverValues::isKnown);
    }

    private static Address address(
            List<String> streets,
            Optional<String> city,
            Optional<String> state,
            Optional<String> zip,
            Optional<String> country) {
        return new Address(
                streets.isEmpty() ? Optional.empty() : said(streets.getFirst()),
                streets.size() < 2 ? Optional.empty() : said(String.join(", ", streets.subList(1, streets.size()))),
                city,
                state,
                zip,
                country);
    }

    private static Optional<String> takeZip(List<String> lines) {
        for (int i = lines.size() - 1; i >= 0; i--) {
            if (!Words.hasDigit(lines.get(i))) {
                continue;
            }
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
                .map(t -> t.endsWith(",") ? TRAILING_COMMA.matcher(t).replaceFirst("") : t)
                .filter(t -> !t.isEmpty());
    }
}
