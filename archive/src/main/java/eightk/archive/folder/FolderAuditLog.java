package eightk.archive.folder;

import eightk.archive.AuditLine;
import eightk.archive.AuditLog;
import java.io.IOException;
import java.time.InstantSource;
import java.util.List;

record FolderAuditLog(Journal journal, InstantSource clock) implements AuditLog {

    @Override
    public AuditLine append(String actor, String act, String subject, String details) throws IOException {
        return journal.write(session -> {
            var last = AuditRows.last(session);
            var line = AuditLine.after(
                    last.map(AuditLine::hash).orElse(AuditLine.BEGINNING),
                    last.map(AuditLine::position).orElse(0L) + 1,
                    clock.instant(),
                    actor,
                    act,
                    subject,
                    details);
            AuditRows.insert(session, line);
            return line;
        });
    }

    @Override
    public List<AuditLine> after(long position, int limit) throws IOException {
        return journal.read(session -> AuditRows.after(session, position, Math.clamp(limit, 0, MOST_AT_ONCE)));
    }
}
