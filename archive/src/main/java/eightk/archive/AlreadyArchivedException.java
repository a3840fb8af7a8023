package eightk.archive;

import java.io.IOException;

/// Other bytes were offered under a number that already stands for a submission.
public final class AlreadyArchivedException extends IOException {

    private static final long serialVersionUID = 1;

    public AlreadyArchivedException(Entry.Disseminated archived, String offered) {
        super("%s is archived with SHA-256 %s and cannot be replaced by %s"
                .formatted(archived.number(), archived.sha256(), offered));
    }
}
