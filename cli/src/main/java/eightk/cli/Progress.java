package eightk.cli;

import java.io.PrintWriter;

/// A line on a terminal that says how far a long work is; nothing in a pipe, and nothing for a single file.
final class Progress {

    private static final int BAR = 30;
    private static final long NANOSECONDS_BETWEEN = 100_000_000;
    private static final String FROM_LINE_START = "\r\u001B[K";

    private final PrintWriter to;
    private final int files;
    private final boolean shown;
    private long last = System.nanoTime();

    Progress(PrintWriter to, Terminal terminal, int files) {
        this.to = to;
        this.files = files;
        this.shown = terminal.err() && files > 1;
    }

    /// @param file which one the work has come to, counted from 1
    /// @param reports how many are done
    void at(int file, long reports) {
        long now = System.nanoTime();
        if (shown && now - last >= NANOSECONDS_BETWEEN) {
            last = now;
            int filled = (int) ((long) BAR * file / files);
            to.print(FROM_LINE_START
                    + "[%s%s] %,d done".formatted("#".repeat(filled), "-".repeat(BAR - filled), reports));
            to.flush();
        }
    }

    /// Frees the line, so that something else can be said.
    void clear() {
        if (shown) {
            to.print(FROM_LINE_START);
            to.flush();
        }
    }
}
