package eightk.cli.filing;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What the server says has become of a submission.
///
/// @param status in the server's word, such as `PROCESSING`
/// @param isFinal whether nothing more will come of it
/// @param dates the moments and days it gives, by its names for them
public record Standing(String status, boolean isFinal, Map<String, String> dates, List<ServerMessage> messages) {

    private static final Set<String> TAKEN = Set.of("ACCEPTED", "DISSEMINATED", "DONE");
    private static final Set<String> NOT_TAKEN = Set.of("SUSPENDED", "BLOCKED", "REJECTED", "FAILED");

    public enum Verdict {
        ACCEPTED,
        /// Not filed, and never will be: it is to be mended and submitted anew.
        SUSPENDED,
        /// Not known yet.
        PENDING
    }

    public Standing {
        dates = Map.copyOf(dates);
        messages = List.copyOf(messages);
    }

    public Verdict verdict() {
        if (TAKEN.contains(status)) {
            return Verdict.ACCEPTED;
        }
        return NOT_TAKEN.contains(status) ? Verdict.SUSPENDED : Verdict.PENDING;
    }

    /// Whether to stop asking: all is said, or it is accepted and may be seen only after one would stop anyway.
    ///
    /// @param end until when one would ask
    boolean isSettled(Instant end) {
        return switch (verdict()) {
            case ACCEPTED -> isFinal || releaseAt().filter(end::isBefore).isPresent();
            case SUSPENDED -> isFinal;
            case PENDING -> false;
        };
    }

    /// Whether it is accepted and not yet for all to see.
    boolean isUnseen() {
        return verdict() == Verdict.ACCEPTED && !isFinal;
    }

    /// When all may see it, where the server says so.
    Optional<Instant> releaseAt() {
        try {
            return Optional.ofNullable(dates.get("releaseAt"))
                    .map(text -> OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
