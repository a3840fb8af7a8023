package eightk.server;

import eightk.law.BusinessDays;
import eightk.law.BusinessDays.Span;
import eightk.law.FollowUp;
import eightk.law.Provision;
import eightk.rules.Due;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// What has to follow a filing by a day that can be counted now, such as the statements of an acquired business.
///
/// Whether it was needed at all, and whether it has come, only a reader of the filings can say.
public record Owed(Filing filing, FollowUp followUp, Span due) {

    private static final Comparator<Owed> FIRST_DUE = Comparator.comparing(
                    (Owed owed) -> owed.due().earliest())
            .thenComparingLong(owed -> owed.filing.position());

    /// What is due from a day on, the first due first.
    static List<Owed> from(LocalDate day, Stream<Filing> filings) {
        return filings.filter(filing -> !filing.form().isAmendment())
                .flatMap(Owed::by)
                .filter(owed -> !owed.due().latest().isBefore(day))
                .sorted(FIRST_DUE)
                .toList();
    }

    private static Stream<Owed> by(Filing filing) {
        return filing.items().stream()
                .flatMap(item -> Due.of(Provision.of(item.number()), filing.day(), BusinessDays.washington()).stream())
                .flatMap(due -> due.followUps().stream())
                .flatMap(next -> next.due().stream().map(span -> new Owed(filing, next.followUp(), span)));
    }
}
