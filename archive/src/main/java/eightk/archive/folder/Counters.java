package eightk.archive.folder;

import eightk.model.AccessionNumber;
import eightk.model.Cik;
import java.sql.SQLException;

/// The greatest sequence given or seen for each login and year, kept apart from the rows so that nothing which
/// happens to those can bring a number back.
final class Counters {

    private static final String NEXT = """
            INSERT INTO counter VALUES (?, ?, 1)
            ON CONFLICT DO UPDATE SET last = last + 1
            RETURNING last""";

    private static final String SAW = """
            INSERT INTO counter VALUES (?, ?, ?)
            ON CONFLICT DO UPDATE SET last = max(last, excluded.last)""";

    private Counters() {}

    static AccessionNumber next(Session session, Cik login, int yearOfCentury) throws SQLException {
        int sequence = session.first(NEXT, row -> row.getInt(1), login.number(), yearOfCentury)
                .orElseThrow();
        return new AccessionNumber(login, yearOfCentury, sequence);
    }

    static void saw(Session session, AccessionNumber number) throws SQLException {
        session.update(SAW, number.login().number(), number.yearOfCentury(), number.sequence());
    }
}
