package eightk.archive.lucene;

import eightk.archive.Search.Field;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.facet.StringDocValuesReaderState;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.QueryTimeout;
import org.apache.lucene.search.IndexSearcher;

/// The index as it stood at one moment, for as long as anyone still looks at it.
///
/// @param position up to which it goes
/// @param values what the values to count are numbered by, made when first asked for
record Shown(DirectoryReader reader, long position, Map<Field, StringDocValuesReaderState> values)
        implements AutoCloseable {

    Shown(DirectoryReader reader, long position) {
        this(reader, position, new ConcurrentHashMap<>());
    }

    /// The same index, now known to go further.
    Shown upTo(long further) {
        return new Shown(reader, further, values);
    }

    /// Whether it is still there to be looked at; who is told so closes it.
    boolean open() {
        return reader.tryIncRef();
    }

    IndexSearcher searcher(QueryTimeout timeout) {
        var searcher = new IndexSearcher(reader);
        searcher.setTimeout(timeout);
        return searcher;
    }

    StringDocValuesReaderState values(Field field) {
        return values.computeIfAbsent(field, it -> {
            try {
                return new StringDocValuesReaderState(reader, Names.counted(it));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    @Override
    public void close() throws IOException {
        reader.decRef();
    }
}
