package eightk.archive.folder;

import java.sql.SQLException;
import java.util.List;

/// One thing that must hold of a whole folder, and how to see where it does not.
///
/// @param mend what would make it hold again
record Promise(String words, String mend, Look look) {

    /// Finds the places where a promise is broken, about [FsckReport#MOST_OF_A_KIND] of them.
    interface Look {
        List<Breach> breaches(Session session, Blobs blobs) throws SQLException;
    }

    record Breach(String where, String wanted, String found) {}

    /// A promise whose breaches are the rows of a query: where, wanted, found.
    static Promise ofRows(String words, String mend, String query) {
        return new Promise(
                words,
                mend,
                (session, _) -> session.list(
                        query + " LIMIT " + FsckReport.MOST_OF_A_KIND,
                        row -> new Breach(row.getString(1), row.getString(2), row.getString(3))));
    }

    /// Where the folder breaks the promise. A journal too damaged to tell breaks it too.
    List<Fault> faults(Session session, Blobs blobs) {
        try {
            return look.breaches(session, blobs).stream()
                    .limit(FsckReport.MOST_OF_A_KIND)
                    .map(this::fault)
                    .toList();
        } catch (SQLException | RuntimeException e) {
            return List.of(fault(new Breach("journal", "rows that can be read", e.toString())));
        }
    }

    private Fault fault(Breach breach) {
        return new Fault(words, breach.where(), breach.wanted(), breach.found(), mend);
    }
}
