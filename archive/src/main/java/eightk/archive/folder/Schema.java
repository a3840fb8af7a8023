package eightk.archive.folder;

import java.sql.SQLException;
import java.util.List;

/// The tables of the journal, as the steps that make them. A step is never edited once a folder may have taken it; a
/// new one goes at the end. `PRAGMA user_version` says how many steps a folder has taken.
///
/// Numbers are written as people write them and instants in ISO form, so that the journal can be read without this
/// program.
final class Schema {

    private static final List<String> TABLES = List.of("""
            CREATE TABLE blob (
                sha256 TEXT PRIMARY KEY,
                length INTEGER NOT NULL,
                zstd   BLOB                 -- absent where the bytes are in a file
            ) STRICT
            """, """
            CREATE TABLE doomed (           -- files that a crash must not keep from being deleted
                sha256 TEXT PRIMARY KEY
            ) STRICT
            """, """
            CREATE TABLE entry (
                position INTEGER PRIMARY KEY,
                kind     TEXT NOT NULL CHECK (kind IN ('disseminated', 'deleted')),
                number   TEXT NOT NULL,
                at       TEXT NOT NULL,
                sha256   TEXT NOT NULL,
                length   INTEGER NOT NULL,
                reason   TEXT,
                UNIQUE (number, kind)
            ) STRICT
            """, """
            CREATE TABLE docket (
                id       INTEGER PRIMARY KEY,
                number   TEXT NOT NULL UNIQUE,
                login    INTEGER NOT NULL,
                key      TEXT NOT NULL,
                sha256   TEXT NOT NULL,     -- as received
                length   INTEGER NOT NULL,
                accepted TEXT,              -- the SHA-256 of what is to be disseminated
                pending  INTEGER NOT NULL,
                emptied  INTEGER NOT NULL DEFAULT 0,
                UNIQUE (login, key)
            ) STRICT
            """, """
            CREATE INDEX docket_pending ON docket (id) WHERE pending
            """, """
            CREATE TABLE step (
                number     TEXT NOT NULL REFERENCES docket (number),
                ordinal    INTEGER NOT NULL,
                at         TEXT NOT NULL,
                state      TEXT NOT NULL,
                words      TEXT,
                sha256     TEXT,
                release_at TEXT,
                position   INTEGER,
                PRIMARY KEY (number, ordinal)
            ) STRICT, WITHOUT ROWID
            """, """
            CREATE TABLE counter (
                login INTEGER NOT NULL,
                year  INTEGER NOT NULL,
                last  INTEGER NOT NULL,
                PRIMARY KEY (login, year)
            ) STRICT, WITHOUT ROWID
            """, """
            CREATE VIEW standing AS         -- all that bytes are kept for
                SELECT sha256, number FROM entry AS e WHERE kind = 'disseminated'
                    AND NOT EXISTS (SELECT * FROM entry WHERE number = e.number AND kind = 'deleted')
                UNION ALL
                SELECT sha256, number FROM docket WHERE NOT emptied
                UNION ALL
                SELECT accepted, number FROM docket WHERE NOT emptied AND accepted IS NOT NULL
            """);

    /// Tests, embargoes and senders; corrections; the audit log.
    private static final List<String> THE_DESK = List.of(
            "ALTER TABLE docket ADD COLUMN mode TEXT NOT NULL DEFAULT 'LIVE'",
            "ALTER TABLE docket ADD COLUMN sender TEXT NOT NULL DEFAULT ''",
            "ALTER TABLE docket ADD COLUMN embargo TEXT",
            "ALTER TABLE docket ADD COLUMN suspended_at TEXT",
            "ALTER TABLE docket ADD COLUMN passed_at TEXT",
            """
            UPDATE docket SET suspended_at = (SELECT at FROM step WHERE number = docket.number AND state = 'suspended')
            """,
            """
            CREATE INDEX docket_ended ON docket (id)
                WHERE NOT emptied AND (suspended_at IS NOT NULL OR passed_at IS NOT NULL)
            """,
            "DROP VIEW standing",
            "ALTER TABLE entry RENAME TO entry_before",
            """
            CREATE TABLE entry (
                position INTEGER PRIMARY KEY,
                kind     TEXT NOT NULL CHECK (kind IN ('disseminated', 'corrected', 'deleted')),
                number   TEXT NOT NULL,
                at       TEXT NOT NULL,
                sha256   TEXT NOT NULL,
                length   INTEGER NOT NULL,
                reason   TEXT
            ) STRICT
            """,
            "INSERT INTO entry SELECT * FROM entry_before",
            "DROP TABLE entry_before",
            "CREATE UNIQUE INDEX entry_once ON entry (number, kind) WHERE kind <> 'corrected'",
            "CREATE INDEX entry_number ON entry (number, position)",
            """
            CREATE VIEW standing AS         -- all that bytes are kept for
                SELECT sha256, number FROM entry AS e WHERE kind <> 'deleted'
                    AND NOT EXISTS (SELECT * FROM entry WHERE number = e.number AND position > e.position)
                UNION ALL
                SELECT sha256, number FROM docket WHERE NOT emptied
                UNION ALL
                SELECT accepted, number FROM docket WHERE NOT emptied AND accepted IS NOT NULL
            """,
            """
            CREATE TABLE audit (
                position INTEGER PRIMARY KEY,
                at       TEXT NOT NULL,
                actor    TEXT NOT NULL,
                act      TEXT NOT NULL,
                subject  TEXT NOT NULL,
                details  TEXT NOT NULL,
                hash     TEXT NOT NULL
            ) STRICT
            """);

    /// What a filer may be told of its bytes; of what was received before, it is told nothing.
    private static final List<String> FINGERPRINTS =
            List.of("ALTER TABLE docket ADD COLUMN fingerprint TEXT NOT NULL DEFAULT ''");

    /// Who is told of what, and the order of decisions in which they stand. The addresses that filers gave before were
    /// only in the audit log; they are told of what is decided from now on.
    private static final List<String> SUBSCRIPTIONS =
            List.of("""
            CREATE TABLE decision (
                position INTEGER PRIMARY KEY,
                login    INTEGER NOT NULL,
                number   TEXT NOT NULL REFERENCES docket (number),
                step     INTEGER NOT NULL
            ) STRICT
            """, "CREATE INDEX decision_login ON decision (login, position)", """
            CREATE TABLE secret (           -- what the secrets of webhooks are derived from
                id  INTEGER PRIMARY KEY CHECK (id = 1),
                key BLOB NOT NULL
            ) STRICT
            """, """
            CREATE TABLE subscription (
                ordinal       INTEGER PRIMARY KEY,
                id            TEXT NOT NULL UNIQUE,
                filer         INTEGER,      -- whose decisions are told
                search        TEXT,         -- or which filings
                mail          TEXT,
                webhook       TEXT,
                made          TEXT NOT NULL,
                state         TEXT NOT NULL CHECK (state IN ('asked', 'awaited', 'active', 'dead')),
                seen          INTEGER NOT NULL,
                secret        INTEGER NOT NULL,
                secret_since  TEXT,
                failed        INTEGER NOT NULL,
                due           TEXT NOT NULL,
                failing_since TEXT,
                trouble       TEXT NOT NULL,
                CHECK ((filer IS NULL) <> (search IS NULL) AND (mail IS NULL) <> (webhook IS NULL))
            ) STRICT
            """, """
            INSERT INTO subscription (id, filer, mail, made, state, seen, secret, failed, due, trouble)
                SELECT lower(hex(randomblob(8))), CAST(subject AS INTEGER), json_extract(details, '$.mail'), at,
                    'active', 0, 1, 0, at, ''
                FROM audit AS a WHERE act = 'contact' AND json_extract(details, '$.mail') IS NOT NULL
                    AND NOT EXISTS (SELECT * FROM audit
                        WHERE act = 'contact' AND subject = a.subject AND position > a.position)
            """);

    private static final List<List<String>> STEPS = List.of(TABLES, THE_DESK, FINGERPRINTS, SUBSCRIPTIONS);

    private Schema() {}

    /// @throws SQLException if an older or newer program has written the journal
    static void requireNewest(Session session) throws SQLException {
        int taken = taken(session);
        if (taken != STEPS.size()) {
            throw new SQLException("schema must be %d, found %d".formatted(STEPS.size(), taken));
        }
    }

    /// Brings the journal up to date, by all steps or none.
    ///
    /// @throws SQLException if a newer program has written the journal
    static void upgrade(Session session) throws SQLException {
        upgrade(session, STEPS.size());
    }

    /// Brings the journal to where a program with so many steps would have brought it.
    static void upgrade(Session session, int steps) throws SQLException {
        int taken = taken(session);
        if (taken > STEPS.size()) {
            throw new SQLException("schema must be at most %d, found %d, which a newer program has written"
                    .formatted(STEPS.size(), taken));
        }
        if (taken >= steps) {
            return;
        }
        session.run("BEGIN IMMEDIATE");
        for (var step : STEPS.subList(taken, steps)) {
            for (var statement : step) {
                session.run(statement);
            }
        }
        session.run("PRAGMA user_version = " + steps);
        session.run("COMMIT");
    }

    private static int taken(Session session) throws SQLException {
        return session.first("PRAGMA user_version", row -> row.getInt(1)).orElseThrow();
    }
}
