package eightk.server.edgar;

import eightk.model.Bytes;
import eightk.model.Submission;
import java.nio.charset.StandardCharsets;

/// `-index-headers.html`: the header in both dialects, and a link to each document.
final class HeadersPage {

    /// Headers are a few kilobytes; one with a hundred co-registrants some hundred.
    private static final int LONGEST_HEADER = 1 << 20;

    private static final String END = "</SEC-HEADER>";

    private HeadersPage() {}

    static byte[] html(Listing listing, Submission submission, Bytes bytes) {
        var day = listing.filed().toString().replace("-", "");
        var page = new StringBuilder(
                "<HTML><HEAD><TITLE>SEC EDGAR Submission %s</TITLE>\n<!--\n".formatted(listing.number()));
        // Two hyphens would end the comment, and with it what keeps a filer's words from being a page.
        page.append(TaggedHeader.of(listing, submission).replace("--", "- -").replace("->", "- >"));
        page.append("-->\n</HEAD><BODY>\n<PRE>");
        page.append("&lt;SEC-DOCUMENT&gt;%s-index.html : %s\n".formatted(listing.number(), day));
        page.append(Xml.escaped(asFiled(bytes)));
        for (var file : listing.files()) {
            page.append(Xml.escaped("<DOCUMENT>\n<TYPE>%s\n<SEQUENCE>%d\n<FILENAME>%s\n"
                    .formatted(file.type(), file.sequence(), file.name())));
            file.description().ifPresent(it -> page.append(Xml.escaped("<DESCRIPTION>" + it + "\n")));
            page.append("&lt;TEXT&gt;\n<a href=\"%1$s\">Document %2$d - file: %1$s</a><br>\n&lt;/DOCUMENT&gt;\n"
                    .formatted(file.name(), file.sequence()));
        }
        return Xml.bytes(page.append("&lt;/SEC-DOCUMENT&gt;</PRE></BODY></HTML>\n"));
    }

    /// The header as it stands in the submission; nothing where it has none.
    private static String asFiled(Bytes submission) {
        var head = submission
                .slice(0, Math.min(LONGEST_HEADER, submission.length()))
                .toArray();
        var text = new String(head, StandardCharsets.ISO_8859_1);
        int from = text.indexOf("<SEC-HEADER>");
        int to = text.indexOf(END, Math.max(0, from));
        return from < 0 || to < 0 ? "" : text.substring(from, to + END.length()) + "\n";
    }
}
