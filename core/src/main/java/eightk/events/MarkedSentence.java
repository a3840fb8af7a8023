package eightk.events;

import eightk.model.PrintedDate;
import java.util.List;
import java.util.regex.Pattern;

/// A sentence in which every person, office and date is one character (see [Mark]), brackets and ages are left out,
/// and "he" and "his" are the person they stand for.
record MarkedSentence(
        Sentence sentence,
        String text,
        List<PersonName> persons,
        List<PositionName> positions,
        List<PrintedDate> dates) {

    private static final Pattern MENTIONED = Pattern.compile(
            "\\b(?:(?<![\uE000-\uE0FF],? (?:along|together) )with|by|to|for|of|under|from) [\uE000-\uE0FF]");

    private static final Pattern BOARD_OF = Pattern.compile(Mark.BOARD + "[\u2019']");

    PersonName person(char mark) {
        return persons.get(mark - Mark.PERSON);
    }

    PositionName position(char mark) {
        return mark == Mark.BOARD ? PositionName.DIRECTOR : positions.get(mark - Mark.POSITION);
    }

    PrintedDate date(char mark) {
        return dates.get(mark - Mark.DATE);
    }

    /// Whether a sentence that is not marked yet may have an office once it is.
    static boolean mayHaveOffice(String text) {
        return PositionFinder.mayBeIn(text) || text.contains("oard");
    }

    boolean hasOffice() {
        return !positions.isEmpty() || text.indexOf(Mark.BOARD) >= 0;
    }

    /// The persons of whom words tell, without those whom they only mention: `who served with Mr. Roe`.
    List<PersonName> personsIn(String part) {
        return MENTIONED
                .matcher(part)
                .replaceAll("")
                .chars()
                .filter(c -> Mark.isPerson((char) c))
                .mapToObj(c -> person((char) c))
                .distinct()
                .toList();
    }

    /// The offices in words for them; the board whose office one is, `the Board’s Chairman`, is none.
    List<PositionName> positionsIn(String part) {
        return BOARD_OF.matcher(part)
                .replaceAll("")
                .chars()
                .filter(c -> Mark.isPosition((char) c))
                .mapToObj(c -> position((char) c))
                .distinct()
                .toList();
    }
}
