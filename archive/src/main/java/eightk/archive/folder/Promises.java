package eightk.archive.folder;

import static eightk.archive.folder.Promise.ofRows;

import java.util.List;

/// All that a folder promises, in the order in which it is proved.
final class Promises {

    private static final String RESTORE = "restore the folder from a backup, or the submission from a mirror";

    static final List<Promise> ALL = List.of(
            ofRows("the journal is a sound database", RESTORE, """
                    SELECT 'journal', 'sound pages', integrity_check
                    FROM pragma_integrity_check WHERE integrity_check <> 'ok'"""),
            ofRows("positions run from 1 without gaps", RESTORE, """
                    SELECT 'position ' || position, 'position ' || (before + 1), 'position ' || position
                    FROM (SELECT position, lag(position, 1, 0) OVER (ORDER BY position) AS before FROM entry)
                    WHERE position <> before + 1"""),
            new Promise("entries can be read", RESTORE, Looks::unreadableEntries),
            ofRows("a number is disseminated at most once, and deleted at most once", RESTORE, """
                    SELECT number, 'one entry', count(*) || ' entries that it is ' || kind
                    FROM entry NOT INDEXED WHERE kind <> 'corrected' GROUP BY number, kind HAVING count(*) > 1"""),
            ofRows("what is deleted was disseminated before, as the same bytes", RESTORE, """
                    SELECT 'position ' || gone.position,
                        'an earlier entry of ' || gone.number || ' with ' || gone.sha256,
                        coalesce('position ' || was.position || ' with ' || was.sha256, 'none')
                    FROM entry AS gone LEFT JOIN entry AS was ON was.number = gone.number AND was.position =
                        (SELECT max(position) FROM entry WHERE number = gone.number AND position < gone.position)
                    WHERE gone.kind = 'deleted' AND (was.position IS NULL OR was.sha256 <> gone.sha256)"""),
            ofRows("what is corrected was disseminated before and not deleted", RESTORE, """
                    SELECT 'position ' || position, 'an earlier entry of ' || number || ' that stands', 'none'
                    FROM entry AS c WHERE kind = 'corrected' AND (
                        NOT EXISTS (SELECT * FROM entry WHERE number = c.number AND kind = 'disseminated'
                            AND position < c.position)
                        OR EXISTS (SELECT * FROM entry WHERE number = c.number AND kind = 'deleted'
                            AND position < c.position))"""),
            ofRows("what stands has its bytes", RESTORE, """
                    SELECT number, 'bytes with SHA-256 ' || sha256, 'none'
                    FROM standing WHERE sha256 NOT IN (SELECT sha256 FROM blob)"""),
            ofRows("lengths agree", RESTORE, """
                    SELECT kept.number, kept.length || ' bytes', blob.length || ' bytes'
                    FROM (SELECT number, sha256, length FROM entry
                        UNION SELECT number, sha256, length FROM docket) AS kept
                    JOIN blob USING (sha256) WHERE kept.length <> blob.length"""),
            new Promise("bytes have the hash that they are kept under", RESTORE, Looks::wrongHashes),
            ofRows("nothing is kept that nothing stands for", "delete the bytes", """
                    SELECT 'SHA-256 ' || sha256, 'no bytes', length || ' bytes'
                    FROM blob WHERE sha256 NOT IN (SELECT sha256 FROM standing)"""),
            ofRows("deleted bytes are gone", "open the store, which deletes them", """
                    SELECT 'SHA-256 ' || sha256, 'no file', 'a file yet to be deleted'
                    FROM doomed WHERE sha256 NOT IN (SELECT sha256 FROM blob)"""),
            ofRows("a history has no gaps", RESTORE, """
                    SELECT number, count(*) || ' steps', 'step ' || max(ordinal)
                    FROM step GROUP BY number HAVING max(ordinal) <> count(*)"""),
            new Promise("a submission goes from state to state as the docket allows", RESTORE, Looks::wrongHistories),
            ofRows("what the docket calls disseminated is in the archive", RESTORE, """
                    SELECT step.number, 'its entry at position ' || step.position,
                        coalesce(entry.number || ', ' || entry.kind, 'none')
                    FROM step LEFT JOIN entry USING (position) WHERE step.state = 'disseminated'
                        AND (entry.position IS NULL OR entry.number <> step.number OR entry.kind <> 'disseminated')"""),
            ofRows("what the archive has of the docket is disseminated there", RESTORE, """
                    SELECT number, 'a step to position ' || position, 'none'
                    FROM entry JOIN docket USING (number) WHERE kind = 'disseminated' AND NOT EXISTS
                        (SELECT * FROM step WHERE number = entry.number AND position = entry.position)"""),
            ofRows("what the archive has of the docket was accepted there, as the same bytes", RESTORE, """
                    SELECT number, 'bytes with SHA-256 ' || coalesce(docket.accepted, 'none'), entry.sha256
                    FROM entry JOIN docket USING (number) WHERE kind = 'disseminated' AND entry.sha256 IS NOT docket.accepted"""),
            ofRows("a test is never disseminated", RESTORE, """
                    SELECT number, 'no entry of a test', 'position ' || position
                    FROM entry JOIN docket USING (number) WHERE mode <> 'LIVE'"""),
            new Promise("the lines of the audit log follow from one another", RESTORE, Looks::brokenAuditLog),
            ofRows("no number can be given again", "raise the counter", """
                    SELECT number, 'a counter of ' || CAST(substr(number, 15) AS INTEGER) || ' or more',
                        coalesce('a counter of ' || last, 'none')
                    FROM (SELECT number FROM entry UNION SELECT number FROM docket)
                    LEFT JOIN counter ON login = CAST(substr(number, 1, 10) AS INTEGER)
                        AND year = CAST(substr(number, 12, 2) AS INTEGER)
                    WHERE last IS NULL OR last < CAST(substr(number, 15) AS INTEGER)"""));

    private Promises() {}
}
