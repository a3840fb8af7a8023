package eightk.server.desk;

import eightk.archive.AuditLog;
import eightk.archive.Docketed;
import eightk.archive.Entry;
import eightk.archive.Store;
import eightk.model.AccessionNumber;
import eightk.server.register.Register;
import java.io.IOException;
import java.util.Map;

/// What the people of the desk decide. Each decision is in the audit log before it is carried out; whether a person may
/// decide is asked before.
public final class Decisions {

    private final Store store;
    private final Intake intake;
    private final Register register;
    private final boolean twoPersons;

    /// @param twoPersons whether a release needs a second person's word
    public Decisions(Store store, Intake intake, Register register, boolean twoPersons) {
        this.store = store;
        this.intake = intake;
        this.register = register;
        this.twoPersons = twoPersons;
    }

    /// What came of a word for release.
    ///
    /// @param needsSecond whether it waits for the word of another person
    public record Release(Docketed docketed, boolean needsSecond) {}

    public Docketed hold(String person, AccessionNumber number, String reason) throws IOException {
        return intake.hold(number, noted(person, "hold", number, reason));
    }

    /// Where two persons are needed, the first one's word is kept, and the second one's lets it through.
    public Release release(String person, AccessionNumber number, String reason) throws IOException {
        var held = intake.held(number);
        var words = noted(person, "release", number, reason);
        return twoPersons && !isSecond(held, person)
                ? new Release(held, true)
                : new Release(intake.release(number, words), false);
    }

    public Docketed suspend(String person, AccessionNumber number, String reason) throws IOException {
        return intake.suspend(number, noted(person, "suspend", number, reason));
    }

    /// Takes back what is public, and leaves a tombstone.
    public Entry.Deleted delete(String person, AccessionNumber number, String reason) throws IOException {
        return intake.delete(number, noted(person, "delete", number, reason));
    }

    /// Whether another person has said so since it was held.
    private boolean isSecond(Docketed held, String person) throws IOException {
        var since = held.history().getLast().at();
        long position = 0;
        for (var lines = store.audit().after(position, AuditLog.MOST_AT_ONCE);
                !lines.isEmpty();
                lines = store.audit().after(position, AuditLog.MOST_AT_ONCE)) {
            if (lines.stream()
                    .anyMatch(line -> line.act().equals("release")
                            && line.subject().equals(held.number().toString())
                            && !line.at().isBefore(since)
                            && !line.actor().equals(person))) {
                return true;
            }
            position = lines.getLast().position();
        }
        return false;
    }

    /// Who and why, once it stands in the log.
    private String noted(String person, String act, AccessionNumber number, String reason) throws IOException {
        var given = reason.strip();
        if (given.isEmpty() || given.length() > Entry.LONGEST_REASON) {
            throw new IllegalArgumentException("a reason of 1 to %,d characters must be given, found %,d"
                    .formatted(Entry.LONGEST_REASON, given.length()));
        }
        var _ = register.note(person, act, number.toString(), Map.of("reason", given));
        return "%s: %s".formatted(person, given);
    }
}
