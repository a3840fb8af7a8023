package eightk.server;

import eightk.edgar.DocumentText;
import eightk.edgar.Uuencode;
import eightk.model.Bytes;
import eightk.model.Document;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/// What a filer filed, as it is sent to a browser: text as UTF-8, pictures out of their text form. Whatever it is,
/// it goes out in the sandbox of [Answers#filed].
///
/// @param type of the content, for the header
record DocumentBody(String type, Bytes bytes) {

    private static final String UNDECODED = "text/plain";
    private static final String TEXT = "text/plain; charset=utf-8";
    private static final String HTML = "text/html; charset=utf-8";
    private static final String UNKNOWN = "application/octet-stream";

    /// The kinds of binary document that EDGAR takes, by the end of the file name.
    private static final Map<String, String> BINARY = Map.of(
            "jpg", "image/jpeg",
            "jpeg", "image/jpeg",
            "gif", "image/gif",
            "png", "image/png",
            "pdf", "application/pdf",
            "zip", "application/zip",
            "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    /// A submission byte for byte. It has no one charset, so none is claimed.
    static DocumentBody asDisseminated(Bytes submission) {
        return new DocumentBody(UNDECODED, submission);
    }

    /// A document too long to be decoded goes out as it stands in the submission.
    static DocumentBody of(Document document) {
        if (document.text().length() > DocumentText.LONGEST) {
            return asDisseminated(document.text());
        }
        var ending = ending(document);
        return Uuencode.decode(document.text())
                .map(decoded -> new DocumentBody(BINARY.getOrDefault(ending, UNKNOWN), Bytes.of(decoded)))
                .orElseGet(() -> new DocumentBody(ending.startsWith("htm") ? HTML : TEXT, utf8(document.text())));
    }

    private static Bytes utf8(Bytes text) {
        return Bytes.of(DocumentText.of(text).getBytes(StandardCharsets.UTF_8));
    }

    private static String ending(Document document) {
        var name = Links.nameOf(document);
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
