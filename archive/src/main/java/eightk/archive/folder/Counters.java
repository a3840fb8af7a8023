package eightk.archive.folder;

import eightk.model.AccessionNumber;
import eightk.model.Cik;
import java.sql.SQLException;

/// The greatest sequence given or seen for each login and year, kept apart from the rows so that nothing which
/// happens to those can bring a number back.
final class Counters {

    private Counters() {}

    static AccessionNumber next(Session session, Cik login, int yearOfCentury) throws SQLException {
        int sequence = session.first("""
                INSERT INTO counter VALUES (?, ?, 1)
                ON CONFLICT DO UPDATE SET last = last + 1
                RETURNING last""", row -> row.getInt(1), login.number(), yearOfCentury).orElseThrow();
        return new AccessionNumber(login, yearOfCentury, sequence);
    }

    static void saw(Session session, AccessionNumber number) throws SQLException {
        session.update("""
                INSERT INTO counter VALUES (?, ?, ?)
                ON CONFLICT DO UPDATE SET last = max(last, excluded.last)""",
                number.login().number(), number.yearOfCentury(), number.sequence());
    }
}
