package eightk.server.edgar;

import eightk.law.Washington;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/// Pieces of EDGAR's Atom feeds, which are in Latin-1 with references for what is not in it.
public final class Xml {

    private static final long KILO = 1024;

    private Xml() {}

    static byte[] bytes(CharSequence xml) {
        var text = new StringBuilder(xml.length());
        xml.codePoints().forEach(c -> {
            if (c < 0x100) {
                text.appendCodePoint(c);
            } else {
                text.append("&#").append(c).append(';');
            }
        });
        return text.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    /// As a header is: what is not in Latin-1 becomes a question mark.
    static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    /// For text and attributes. What XML cannot hold at all is left out.
    public static String escaped(String text) {
        var escaped = new StringBuilder(text.length() + 16);
        text.codePoints()
                .filter(c -> c == '\t'
                        || c == '\n'
                        || (c >= 0x20 && (c < 0xD800 || c > 0xDFFF) && c != 0xFFFE && c != 0xFFFF))
                .forEach(c -> {
                    switch (c) {
                        case '&' -> escaped.append("&amp;");
                        case '<' -> escaped.append("&lt;");
                        case '>' -> escaped.append("&gt;");
                        case '"' -> escaped.append("&quot;");
                        default -> escaped.appendCodePoint(c);
                    }
                });
        return escaped.toString();
    }

    /// `2026-06-25T07:59:33-04:00`.
    static String moment(Instant moment) {
        return Washington.written(moment);
    }

    /// `664 KB`, `22 MB`.
    static String size(long bytes) {
        long kilobytes = Math.round(bytes / (double) KILO);
        return kilobytes < KILO ? kilobytes + " KB" : Math.round(kilobytes / (double) KILO) + " MB";
    }

    /// The lines of a summary, as HTML within XML.
    static String summary(Listing listing, String lineEnd) {
        var text = new StringBuilder(
                "&lt;b&gt;Filed:&lt;/b&gt; %s &lt;b&gt;AccNo:&lt;/b&gt; %s &lt;b&gt;Size:&lt;/b&gt; %s"
                        .formatted(listing.filed(), listing.number(), size(listing.length())));
        for (var item : listing.items()) {
            text.append(lineEnd)
                    .append("&lt;br&gt;Item ")
                    .append(item.number())
                    .append(": ")
                    .append(escaped(escaped(item.caption())));
        }
        return text.toString();
    }
}
