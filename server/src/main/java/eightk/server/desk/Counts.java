package eightk.server.desk;

import java.util.concurrent.atomic.LongAdder;

/// How much the desk has done since it started.
public record Counts(
        LongAdder received,
        LongAdder disseminated,
        LongAdder passed,
        LongAdder held,
        LongAdder suspended,
        LongAdder failed) {

    Counts() {
        this(new LongAdder(), new LongAdder(), new LongAdder(), new LongAdder(), new LongAdder(), new LongAdder());
    }
}
