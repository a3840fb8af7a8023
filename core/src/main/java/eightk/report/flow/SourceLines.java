package eightk.report.flow;

import java.util.Arrays;

/// Where each line of a source begins, so that an offset can be told as line and column, both from 1.
final class SourceLines {

    private int[] starts = new int[256];
    private int count = 1;

    SourceLines(String source) {
        for (int i = source.indexOf('\n'); i >= 0; i = source.indexOf('\n', i + 1)) {
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, 2 * count);
            }
            starts[count++] = i + 1;
        }
    }

    int line(int offset) {
        int found = Arrays.binarySearch(starts, 0, count, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /// @param line in which the offset is
    int column(int offset, int line) {
        return offset - starts[line - 1] + 1;
    }
}
