package eightk.server.desk;

import eightk.model.AccessionNumber;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/// What was accepted for a later instant, the next one first. It is on the docket too: this only says when to look.
final class Waiting {

    private record Due(Instant at, AccessionNumber number) {}

    private final PriorityQueue<Due> queue =
            new PriorityQueue<>(Comparator.comparing(Due::at).thenComparing(Due::number));

    synchronized void add(Instant at, AccessionNumber number) {
        queue.add(new Due(at, number));
    }

    /// Takes out those whose instant has come.
    synchronized List<AccessionNumber> due(Instant now) {
        var due = new ArrayList<AccessionNumber>();
        while (!queue.isEmpty() && !now.isBefore(queue.element().at())) {
            due.add(queue.remove().number());
        }
        return due;
    }

    synchronized int size() {
        return queue.size();
    }
}
