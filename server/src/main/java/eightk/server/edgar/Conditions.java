package eightk.server.edgar;

import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.ServerRequest;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Pattern;

/// What a reader has already and what it takes, as its headers say (RFC 9110, sections 12 and 13).
final class Conditions {

    private static final DateTimeFormatter HTTP_DATE = DateTimeFormatter.RFC_1123_DATE_TIME;

    private static final Pattern GZIP = Pattern.compile("\\bgzip\\b(?!\\s*;\\s*q=0(\\.0*)?\\s*(,|$))");

    private Conditions() {}

    /// A tag of the content, as a header has it.
    static String tag(String sha256) {
        return "\"" + sha256.substring(0, 32) + "\"";
    }

    static String httpDate(Instant moment) {
        return HTTP_DATE.format(moment.atOffset(ZoneOffset.UTC));
    }

    /// A tag has the say before a date.
    static boolean isKnown(ServerRequest request, String tag, Optional<Instant> modified) {
        var headers = request.headers();
        if (headers.contains(HeaderNames.IF_NONE_MATCH)) {
            var known = headers.get(HeaderNames.IF_NONE_MATCH).allValues();
            return known.stream().anyMatch(it -> it.strip().equals("*") || it.contains(tag));
        }
        return headers.first(HeaderNames.IF_MODIFIED_SINCE)
                .flatMap(since -> modified.map(
                        moment -> !moment.truncatedTo(ChronoUnit.SECONDS).isAfter(date(since))))
                .orElse(false);
    }

    static boolean takesGzip(ServerRequest request) {
        var headers = request.headers();
        return headers.contains(HeaderNames.ACCEPT_ENCODING)
                && GZIP.matcher(String.join(",", headers.values(HeaderNames.ACCEPT_ENCODING)))
                        .find();
    }

    private static Instant date(String text) {
        try {
            return ZonedDateTime.parse(text, HTTP_DATE).toInstant();
        } catch (DateTimeException _) {
            return Instant.MIN;
        }
    }
}
