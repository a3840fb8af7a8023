package eightk.server.edgar;

import eightk.model.Bytes;
import io.helidon.http.Header;
import io.helidon.http.HeaderNames;
import io.helidon.http.HeaderValues;
import io.helidon.http.Status;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/// An answer that is made once and sent many times: packed and tagged beforehand.
///
/// It has no ranges; what is worth asking for in parts is a [Delivery].
public final class Ready {

    private static final Header REVALIDATED = HeaderValues.createCached(HeaderNames.CACHE_CONTROL, "no-cache");
    private static final Header VARIES = HeaderValues.createCached(HeaderNames.VARY, "Accept-Encoding");
    private static final Header PACKED = HeaderValues.createCached(HeaderNames.CONTENT_ENCODING, "gzip");

    private final byte[] plain;
    private final byte[] packed;
    private final String tag;
    private final Optional<Instant> modified;
    private final List<Header> headers;

    private Ready(String type, byte[] plain, Optional<Instant> modified) {
        this.plain = plain;
        this.packed = packed(plain);
        this.tag = Conditions.tag(Bytes.of(plain).sha256());
        this.modified = modified;
        var described = List.of(
                HeaderValues.createCached(HeaderNames.CONTENT_TYPE, type),
                HeaderValues.createCached(HeaderNames.ETAG, tag),
                REVALIDATED,
                VARIES);
        this.headers = modified.map(moment -> with(
                        described, HeaderValues.createCached(HeaderNames.LAST_MODIFIED, Conditions.httpDate(moment))))
                .orElse(described);
    }

    /// @param modified absent for what changes with the whole archive
    public static Ready of(String type, byte[] bytes, Optional<Instant> modified) {
        return new Ready(type, bytes, modified);
    }

    private static List<Header> with(List<Header> some, Header one) {
        return Stream.concat(some.stream(), Stream.of(one)).toList();
    }

    /// Bytes of memory it takes.
    public long size() {
        return (long) plain.length + packed.length;
    }

    public void send(ServerRequest request, ServerResponse to) {
        headers.forEach(to::header);
        if (Conditions.isKnown(request, tag, modified)) {
            to.status(Status.NOT_MODIFIED_304).send();
        } else if (Conditions.takesGzip(request)) {
            to.header(PACKED).send(packed);
        } else {
            to.send(plain);
        }
    }

    private static byte[] packed(byte[] plain) {
        var out = new ByteArrayOutputStream(plain.length / 4 + 64);
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException("packing in memory", e);
        }
        return out.toByteArray();
    }
}
