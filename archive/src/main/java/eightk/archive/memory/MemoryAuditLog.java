package eightk.archive.memory;

import eightk.archive.AuditLine;
import eightk.archive.AuditLog;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

final class MemoryAuditLog implements AuditLog {

    private final InstantSource clock;
    private final List<AuditLine> lines = new ArrayList<>();

    MemoryAuditLog(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public synchronized AuditLine append(String actor, String act, String subject, String details) {
        var before = lines.isEmpty() ? AuditLine.BEGINNING : lines.getLast().hash();
        var line = AuditLine.after(before, lines.size() + 1L, clock.instant(), actor, act, subject, details);
        lines.add(line);
        return line;
    }

    @Override
    public synchronized List<AuditLine> after(long position, int limit) {
        return lines.stream()
                .skip(Math.max(0, position))
                .limit(Math.clamp(limit, 0, MOST_AT_ONCE))
                .toList();
    }
}
