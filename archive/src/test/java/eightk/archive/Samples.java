package eightk.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import eightk.model.AccessionNumber;
import eightk.model.Bytes;
import eightk.model.Cik;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/// Numbers and bytes to test with.
public final class Samples {

    /// The filers that the desk is measured with.
    public static final int FILERS = 32;

    public static final Cik LOGIN = new Cik(1_234_567);

    private Samples() {}

    public static AccessionNumber number(int sequence) {
        return new AccessionNumber(LOGIN, 4, sequence);
    }

    public static Bytes bytes(String text) {
        return Bytes.of(text.getBytes(UTF_8));
    }

    /// Bytes that do not compress, always the same for a seed.
    public static Bytes noise(long seed, int length) {
        var array = new byte[length];
        new Random(seed).nextBytes(array);
        return Bytes.of(array);
    }

    /// What each of many callers gets, all calling at once on virtual threads.
    public static <T> List<T> atOnce(int callers, java.util.function.IntFunction<Callable<T>> call) throws Exception {
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            var results = new ArrayList<T>();
            for (var future : executor.invokeAll(
                    IntStream.range(0, callers).mapToObj(call).toList())) {
                results.add(future.get());
            }
            return results;
        }
    }
}
