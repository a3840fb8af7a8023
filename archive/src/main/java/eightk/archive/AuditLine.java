package eightk.archive;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;

/// One line of the audit log.
///
/// @param position from 1, without gaps
/// @param hash SHA-256 of the hash before and of all that stands in this line, 64 lower-case hexadecimal digits
public record AuditLine(
        long position, Instant at, String actor, String act, String subject, String details, String hash) {

    /// What the first line takes for the hash before it.
    public static final String BEGINNING = "0".repeat(64);

    /// A line is a record of an act, not a file.
    public static final int LONGEST = 64 << 10;

    public AuditLine {
        int length = actor.length() + act.length() + subject.length() + details.length();
        if (length > LONGEST) {
            throw new IllegalArgumentException(
                    "an audit line must be at most %,d characters, found %,d".formatted(LONGEST, length));
        }
    }

    /// The line that follows from the hash before it.
    public static AuditLine after(
            String before, long position, Instant at, String actor, String act, String subject, String details) {
        return new AuditLine(
                position,
                at,
                actor,
                act,
                subject,
                details,
                hash(List.of(before, Long.toString(position), at.toString(), actor, act, subject, details)));
    }

    /// Whether the line follows from the hash before it.
    public boolean follows(String before) {
        return hash.equals(
                after(before, position, at, actor, act, subject, details).hash());
    }

    /// Each part is preceded by its length, so that no two lines are hashed alike.
    private static String hash(List<String> parts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var part : parts) {
                var bytes = part.getBytes(StandardCharsets.UTF_8);
                digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
                digest.update(bytes);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
