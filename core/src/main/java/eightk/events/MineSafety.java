package eightk.events;

import eightk.model.PrintedDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// An order or notice under the Mine Act for imminent danger or a pattern of violations.
///
/// @param mine as printed
/// @param section of the Mine Act, as printed
/// @param date the day it was issued
public record MineSafety(Told told, Optional<String> mine, Optional<String> section, Optional<PrintedDate> date)
        implements Event {

    private static final Pattern MINE = Pattern.compile(
            "(?i)((?!Federal\\b|The\\b)(?-i:\\p{Lu}[\\p{L}\\d.’&#-]*)(?: (?-i:[\\p{Lu}\\d][\\p{L}\\d.’&#-]*)){0,5} (?-i:Mine|Plant|Quarry|Mill|Complex|Preparation Plant))\\b(?! (?:Safety|Act))");
    private static final Pattern SECTION =
            Pattern.compile("(?i)\\bsection (10[47]\\([a-z]\\)|1[01]\\d(?:\\([a-z]\\))?)");

    static Event of(Scene scene) {
        return new MineSafety(scene.told(), scene.find(MINE), scene.find(SECTION), scene.date());
    }

    @Override
    public EventType type() {
        return EventType.MINE_SAFETY;
    }

    @Override
    public String key() {
        return mine.orElse("");
    }

    @Override
    public List<Fact> facts() {
        return Facts.start()
                .text("mine", mine)
                .text("section", section)
                .day("date", date)
                .list();
    }
}
