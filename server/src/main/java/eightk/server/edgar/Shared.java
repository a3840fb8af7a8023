package eightk.server.edgar;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// What many filings say alike, kept once: a company's address, a caption, the type of a document. Lists keep their
/// filings in memory, and most of each is what was said before.
///
/// It is for one thread, and forgets what was longest not said.
public final class Shared {

    /// Values known at once, of some hundred bytes each: those of a few thousand companies.
    private static final int MOST = 16_384;

    private final SequencedMap<Object, Object> known = new LinkedHashMap<>(256, 0.75f, true);

    /// The value itself, or an equal one that is kept already. It must not change.
    @SuppressWarnings("unchecked") // an equal record or string is of the same class
    public <T> T one(T value) {
        var before = known.putIfAbsent(value, value);
        if (known.size() > MOST) {
            known.pollFirstEntry();
        }
        return before == null || before.getClass() != value.getClass() ? value : (T) before;
    }

    /// A list of such values, which may be one that is kept already.
    public <T> List<T> all(List<T> values) {
        return one(List.copyOf(values.stream().map(this::one).toList()));
    }
}
