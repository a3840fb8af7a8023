package eightk.model;

import java.util.regex.Pattern;

/// The Central Index Key by which EDGAR knows a company, a person or a filing agent: `0000320193`.
///
/// @param number from 1 to 9,999,999,999, written as ten digits with leading zeros
public record Cik(long number) implements Comparable<Cik> {

    private static final long GREATEST = 9_999_999_999L;
    private static final Pattern FORM = Pattern.compile("\\d{1,10}");

    public Cik {
        Require.range("CIK", number, 0, GREATEST);
    }

    /// Reads the ten digits, or fewer where leading zeros were left out, as URLs do.
    ///
    /// @throws IllegalArgumentException if the text is anything else
    public static Cik parse(String text) {
        var digits = text.strip();
        if (!FORM.matcher(digits).matches()) {
            throw new IllegalArgumentException("CIK must be one to ten digits, found '%s'".formatted(text));
        }
        return new Cik(Long.parseLong(digits));
    }

    @Override
    public int compareTo(Cik other) {
        return Long.compare(number, other.number);
    }

    @Override
    public String toString() {
        return Digits.padded(number, 10);
    }
}
