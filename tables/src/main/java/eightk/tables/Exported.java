package eightk.tables;

import eightk.events.Event;
import eightk.model.AccessionNumber;
import eightk.model.CurrentReport;
import eightk.render.Dossier;
import eightk.rules.Examination;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;

/// What rows are made of: a filing, or word that one is gone.
public sealed interface Exported {

    /// The key of the filing within an export: its position in the archive, or its place among the inputs.
    long filing();

    Optional<AccessionNumber> accessionNumber();

    /// The year it is kept under.
    Optional<Year> year();

    /// @param dossier of the report as examined
    /// @param events read once, for the tables of all types
    record Filing(long filing, Dossier dossier, List<Event> events) implements Exported {

        public Filing {
            events = List.copyOf(events);
        }

        /// @param file the name it was read under
        public static Filing of(long filing, String file, Examination examination) {
            var dossier = Dossier.of(file, examination);
            return new Filing(filing, dossier, dossier.events());
        }

        CurrentReport report() {
            return dossier.report();
        }

        @Override
        public Optional<AccessionNumber> accessionNumber() {
            return report().submission().header().accessionNumber();
        }

        /// That of the filing date, else of the accession number, else of the event reported.
        @Override
        public Optional<Year> year() {
            return report().submission()
                    .header()
                    .filedAsOf()
                    .map(Exported::yearOf)
                    .or(() -> accessionNumber().map(AccessionNumber::year))
                    .or(() -> report().periodOfReport().map(Exported::yearOf));
        }
    }

    /// A filing that an archive disseminated and took back.
    ///
    /// @param sha256 of the bytes that are gone
    /// @param reason in the words of whoever deleted it
    record Deletion(long filing, AccessionNumber number, Instant at, String sha256, String reason) implements Exported {

        @Override
        public Optional<AccessionNumber> accessionNumber() {
            return Optional.of(number);
        }

        @Override
        public Optional<Year> year() {
            return Optional.of(number.year());
        }
    }

    private static Year yearOf(LocalDate date) {
        return Year.of(date.getYear());
    }
}
