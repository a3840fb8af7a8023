package eightk.server.edgar;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Answers made before, kept while nothing new is visible: each with the position of the archive it was made at.
public final class ReadyAnswers {

    /// The part of the heap that is for them: 8 MB of a desk of 512 MB, some five hundred pages, packed and plain.
    private static final int PART = 64;

    /// The part of that which one answer may take; a larger one would drive out too many others.
    private static final int LARGEST_PART = 4;

    private final long most = Runtime.getRuntime().maxMemory() / PART;

    private final Map<String, Made> byKey = new LinkedHashMap<>(256, 0.75f, true);
    private long bytes;

    private record Made(long position, Ready ready) {}

    /// Makes an answer.
    ///
    /// @param <E> what may go wrong
    public interface Maker<E extends Exception> {
        Ready make() throws E;
    }

    /// The answer of this key at this position, made now if it was not yet.
    ///
    /// @param position read before what the answer shows is read, so that nothing newer is kept as older
    public <E extends Exception> Ready get(String key, long position, Maker<E> maker) throws E {
        var kept = kept(key, position);
        if (kept != null) {
            return kept;
        }
        var made = maker.make();
        if (made.size() <= most / LARGEST_PART) {
            keep(key, new Made(position, made));
        }
        return made;
    }

    private synchronized @Nullable Ready kept(String key, long position) {
        var made = byKey.get(key);
        return made != null && made.position == position ? made.ready : null;
    }

    private synchronized void keep(String key, Made made) {
        var before = byKey.put(key, made);
        bytes += made.ready.size() - (before == null ? 0 : before.ready.size());
        for (var oldest = byKey.entrySet().iterator(); bytes > most && oldest.hasNext(); ) {
            bytes -= oldest.next().getValue().ready.size();
            oldest.remove();
        }
    }
}
