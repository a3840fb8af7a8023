package eightk.cli;

import java.util.Optional;

/// How many inputs there were, how many could not be read, and what the program exits with after all of them.
final class Tally {

    private long all;
    private long unreadable;
    private int exit = Exit.DONE;

    /// Counts one more, and says how many there are.
    long add(int exitOfOne) {
        all++;
        unreadable += exitOfOne == Exit.UNREADABLE ? 1 : 0;
        exit = Math.max(exit, exitOfOne);
        return all;
    }

    /// Such as `2 of 137 could not be read`; absent if all could, and for a single one, which has been named.
    Optional<String> unread() {
        return unreadable == 0 || all == 1
                ? Optional.empty()
                : Optional.of("%,d of %,d could not be read".formatted(unreadable, all));
    }

    int exit() {
        return exit;
    }
}
