package eightk.server.edgar;

import eightk.model.Bytes;
import io.helidon.http.HeaderNames;
import io.helidon.http.Method;
import io.helidon.http.Status;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

/// Bytes on their way out, as HTTP has it: not again to whom has them, in part to whom asks for a part, and packed to
/// whom takes that (RFC 9110, sections 13 and 14).
///
/// @param type of the content
/// @param modified the moment of `Last-Modified`
public record Delivery(String type, Bytes bytes, Instant modified) {

    /// Under this a packed answer is hardly smaller.
    private static final long SMALLEST_PACKED = 1_000;

    private static final Pattern RANGE = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

    static Delivery of(String type, byte[] bytes, Instant modified) {
        return new Delivery(type, Bytes.of(bytes), modified);
    }

    /// Answers the request.
    ///
    /// @throws IOException if the reader went away
    public void send(ServerRequest request, ServerResponse to) throws IOException {
        var tag = Conditions.tag(bytes.sha256());
        to.header(HeaderNames.CONTENT_TYPE, type)
                .header(HeaderNames.CACHE_CONTROL, "no-cache")
                .header(HeaderNames.VARY, "Accept-Encoding")
                .header(HeaderNames.ETAG, tag)
                .header(HeaderNames.LAST_MODIFIED, Conditions.httpDate(modified))
                .header(HeaderNames.ACCEPT_RANGES, "bytes");
        if (Conditions.isKnown(request, tag, Optional.of(modified))) {
            to.status(Status.NOT_MODIFIED_304).send();
        } else if (isRangeAskedFor(request, tag)) {
            part(request, to);
        } else {
            whole(request, to);
        }
    }

    private boolean isRangeAskedFor(ServerRequest request, String tag) {
        var asked = request.headers().first(HeaderNames.RANGE).orElse("");
        var condition = request.headers().first(HeaderNames.IF_RANGE).orElse(tag);
        return RANGE.matcher(asked).matches()
                && !asked.equals("bytes=-")
                && condition.equals(tag)
                && request.prologue().method().equals(Method.GET);
    }

    /// One part; a request for several is answered with the whole, as the standard allows.
    private void part(ServerRequest request, ServerResponse to) throws IOException {
        var m = RANGE.matcher(request.headers().first(HeaderNames.RANGE).orElse(""));
        long length = bytes.length();
        long from = 0;
        long until = length;
        if (m.matches() && m.group(1).isEmpty()) {
            from = Math.max(0, length - Long.parseLong(m.group(2)));
        } else if (m.matches()) {
            from = Long.parseLong(m.group(1));
            until = m.group(2).isEmpty() ? length : Math.min(length, Long.parseLong(m.group(2)) + 1);
        }
        if (from >= until) {
            to.status(Status.REQUESTED_RANGE_NOT_SATISFIABLE_416)
                    .header(HeaderNames.CONTENT_RANGE, "bytes */" + length)
                    .send();
            return;
        }
        to.status(Status.PARTIAL_CONTENT_206)
                .header(HeaderNames.CONTENT_RANGE, "bytes %d-%d/%d".formatted(from, until - 1, length));
        to.contentLength(until - from);
        try (var out = to.outputStream()) {
            bytes.slice(from, until).open().transferTo(out);
        }
    }

    private void whole(ServerRequest request, ServerResponse to) throws IOException {
        if (isPackable() && Conditions.takesGzip(request)) {
            to.header(HeaderNames.CONTENT_ENCODING, "gzip");
            try (var out = new GZIPOutputStream(to.outputStream(), 1 << 13)) {
                bytes.open().transferTo(out);
            }
            return;
        }
        to.contentLength(bytes.length());
        try (var out = to.outputStream()) {
            bytes.open().transferTo(out);
        }
    }

    private boolean isPackable() {
        return bytes.length() >= SMALLEST_PACKED
                && (type.startsWith("text/") || type.contains("json") || type.contains("xml"));
    }
}
