package eightk.model;

/// Numbers as EDGAR writes them: in the digits 0 to 9, whatever the machine's language, with zeros before.
final class Digits {

    private Digits() {}

    /// @param number 0 or more
    static String padded(long number, int width) {
        var digits = Long.toString(number);
        return "0".repeat(Math.max(0, width - digits.length())) + digits;
    }
}
