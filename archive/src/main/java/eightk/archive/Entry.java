package eightk.archive;

import eightk.model.AccessionNumber;
import java.time.Instant;

/// One line of the archive. It never changes; what changes the standing of a submission is a later line.
public sealed interface Entry {

    /// A reason is a sentence for the record, not a file.
    int LONGEST_REASON = 2_000;

    /// From 1, without gaps.
    long position();

    AccessionNumber number();

    /// Of the bytes that the line is about, 64 lower-case hexadecimal digits.
    String sha256();

    /// When the line was written.
    Instant at();

    /// A submission made public.
    ///
    /// @param sha256 of the submission, 64 lower-case hexadecimal digits
    /// @param length in bytes
    record Disseminated(long position, AccessionNumber number, Instant at, String sha256, long length)
            implements Entry {}

    /// Other bytes for a submission that was made public before.
    ///
    /// @param sha256 of the submission as it stands from here on
    /// @param length in bytes
    /// @param reason in the words of whoever corrected it
    record Corrected(long position, AccessionNumber number, Instant at, String sha256, long length, String reason)
            implements Entry {
        public Corrected {
            stated(reason);
        }
    }

    /// A submission taken back, whose bytes are gone.
    ///
    /// @param sha256 of the bytes that are gone
    /// @param reason in the words of whoever deleted it
    record Deleted(long position, AccessionNumber number, Instant at, String sha256, String reason) implements Entry {

        public Deleted {
            stated(reason);
        }
    }

    private static void stated(String reason) {
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw new IllegalArgumentException("reason must be 1 to %,d characters and not blank, found %,d"
                    .formatted(LONGEST_REASON, reason.length()));
        }
    }
}
