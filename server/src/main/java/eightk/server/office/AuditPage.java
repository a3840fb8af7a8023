package eightk.server.office;

import eightk.archive.AuditLine;
import java.util.List;

/// The audit log, oldest first.
///
/// @param next the position from which there is more; 0 where there is none
public record AuditPage(Office office, List<AuditLine> lines, long next) {

    public AuditPage {
        lines = List.copyOf(lines);
    }

    public String time(AuditLine line) {
        return QueuePage.time(line.at());
    }

    /// What was said when it was done; hashes of tokens and codes are for who proves the log, not for a page.
    public String words(AuditLine line) {
        return line.details().contains("\"hash\"") ? "" : line.details();
    }
}
