package eightk.events;

import eightk.model.PrintedDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Articles, certificate of incorporation or bylaws are changed.
///
/// @param document which of them, as printed
/// @param date the day told with it, where it is news
public record CharterChange(Told told, String document, Optional<PrintedDate> date) implements Event {

    private static final Pattern PAPER = Pattern.compile("(?i)elimination|correction|merger|amendment|change");
    private static final Pattern CHARTER = Pattern.compile("(?i)incorporation|association|organization|charter");

    static Event of(Scene scene) {
        return new CharterChange(scene.told(), scene.group("document").orElse("charter"), scene.effective());
    }

    /// Whether this is the paper by which another change is made: a certificate of elimination amends that of
    /// incorporation.
    boolean isPaperOf(Event other) {
        return other instanceof CharterChange change
                && PAPER.matcher(document).matches()
                && CHARTER.matcher(change.document()).find();
    }

    @Override
    public EventType type() {
        return EventType.CHARTER_CHANGE;
    }

    @Override
    public String key() {
        return document.replace("-", "");
    }

    @Override
    public List<Fact> facts() {
        return Facts.start().text("document", document).day("date", date).list();
    }
}
