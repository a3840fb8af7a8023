package eightk.render;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// How one row of words became another, by the fewest insertions and deletions (E. W. Myers, "An O(ND) Difference
/// Algorithm and Its Variations", 1986).
final class WordDiff {

    /// Most insertions and deletions looked for; the work grows with their square. Texts that differ by more are
    /// another text, and are shown as that.
    private static final int MOST = 2_000;

    private final List<String> before;
    private final List<String> after;

    private WordDiff(List<String> before, List<String> after) {
        this.before = before;
        this.after = after;
    }

    enum Change {
        SAME,
        DELETED,
        INSERTED
    }

    /// Words in a row that share a fate.
    record Run(Change change, List<String> words) {

        Run {
            words = List.copyOf(words);
        }
    }

    /// The runs in order; what is deleted stands before what is inserted in its place.
    static List<Run> of(List<String> before, List<String> after) {
        int head = 0;
        while (head < Math.min(before.size(), after.size()) && before.get(head).equals(after.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < Math.min(before.size(), after.size()) - head
                && before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail))) {
            tail++;
        }
        var runs = new Runs();
        runs.add(Change.SAME, before.subList(0, head));
        var middle = new WordDiff(before.subList(head, before.size() - tail), after.subList(head, after.size() - tail));
        middle.write(runs);
        runs.add(Change.SAME, before.subList(before.size() - tail, before.size()));
        return runs.list();
    }

    private void write(Runs to) {
        var trace = trace();
        if (trace.isEmpty()) {
            to.add(Change.DELETED, before);
            to.add(Change.INSERTED, after);
            return;
        }
        var steps = steps(trace);
        int x = 0;
        int y = 0;
        for (var step : steps.reversed()) {
            switch (step) {
                case SAME -> {
                    to.add(step, before.subList(x, x + 1));
                    x++;
                    y++;
                }
                case DELETED -> to.add(step, before.subList(x, ++x));
                case INSERTED -> to.add(step, after.subList(y, ++y));
            }
        }
    }

    /// For each number of changes, how far into `before` one comes on each diagonal; none if they are too many.
    private List<int[]> trace() {
        int most = Math.min(MOST, before.size() + after.size());
        var reached = new int[2 * most + 3];
        var trace = new ArrayList<int[]>();
        for (int changes = 0; changes <= most; changes++) {
            trace.add(Arrays.copyOfRange(reached, most - changes, most + changes + 3));
            for (int k = -changes; k <= changes; k += 2) {
                int at = most + 1 + k;
                boolean down = k == -changes || (k != changes && reached[at - 1] < reached[at + 1]);
                int x = down ? reached[at + 1] : reached[at - 1] + 1;
                while (x < before.size()
                        && x - k < after.size()
                        && before.get(x).equals(after.get(x - k))) {
                    x++;
                }
                reached[at] = x;
                if (x >= before.size() && x - k >= after.size()) {
                    return trace;
                }
            }
        }
        return List.of();
    }

    /// The steps of the way back, the last first.
    private List<Change> steps(List<int[]> trace) {
        var steps = new ArrayList<Change>();
        int x = before.size();
        int y = after.size();
        for (int changes = trace.size() - 1; changes >= 0; changes--) {
            var reached = trace.get(changes);
            int k = x - y;
            int at = changes + 1 + k;
            boolean down = k == -changes || (k != changes && reached[at - 1] < reached[at + 1]);
            int fromX = changes == 0 ? 0 : down ? reached[at + 1] : reached[at - 1];
            int fromY = changes == 0 ? 0 : fromX - (down ? k + 1 : k - 1);
            while (x > fromX && y > fromY && x - y == k && (changes == 0 || x > (down ? fromX : fromX + 1))) {
                steps.add(Change.SAME);
                x--;
                y--;
            }
            if (changes > 0) {
                steps.add(down ? Change.INSERTED : Change.DELETED);
            }
            x = fromX;
            y = fromY;
        }
        return steps;
    }

    /// Gathers runs: neighbours of one fate become one, deletions first.
    private static final class Runs {

        private final List<Run> done = new ArrayList<>();
        private final List<String> same = new ArrayList<>();
        private final List<String> deleted = new ArrayList<>();
        private final List<String> inserted = new ArrayList<>();

        void add(Change change, List<String> words) {
            switch (change) {
                case SAME -> {
                    if (!words.isEmpty()) {
                        changed();
                        same.addAll(words);
                    }
                }
                case DELETED -> deleted.addAll(words);
                case INSERTED -> inserted.addAll(words);
            }
        }

        private void changed() {
            if (!deleted.isEmpty() || !inserted.isEmpty()) {
                put(Change.SAME, same);
                put(Change.DELETED, deleted);
                put(Change.INSERTED, inserted);
            }
        }

        private void put(Change change, List<String> words) {
            if (!words.isEmpty()) {
                done.add(new Run(change, words));
                words.clear();
            }
        }

        List<Run> list() {
            put(Change.SAME, same);
            put(Change.DELETED, deleted);
            put(Change.INSERTED, inserted);
            return List.copyOf(done);
        }
    }
}
