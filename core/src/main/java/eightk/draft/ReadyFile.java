package eightk.draft;

import eightk.draft.Draft.Attachment;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/// A file that is sent as it is: it must be what its name says, and do nothing.
final class ReadyFile {

    /// What a PDF has that acts when it is opened. EDGAR takes none of it.
    private static final Pattern ACTIVE =
            Pattern.compile("/(?:JavaScript|JS|Launch|EmbeddedFile|RichMedia|SubmitForm|Encrypt)\\b");

    private ReadyFile() {}

    static void examine(Attachment exhibit, List<Mistake> mistakes) {
        var text = new String(exhibit.content().toArray(), StandardCharsets.ISO_8859_1);
        var suffix = Names.suffix(exhibit);
        var begins = switch (suffix) {
            case ".pdf" -> "%PDF-";
            case ".jpg" -> "\u00FF\u00D8\u00FF";
            case ".gif" -> "GIF8";
            default -> "";
        };
        if (!text.startsWith(begins)) {
            mistakes.add(new Mistake(exhibit.file(), 0, "must be what its name says, a file in " + suffix));
        }
        if (suffix.equals(".txt")) {
            TextRules.examine(exhibit.file(), text, (line, _) -> line, mistakes);
        }
        var active = ACTIVE.matcher(text);
        if (suffix.equals(".pdf") && active.find()) {
            mistakes.add(new Mistake(
                    exhibit.file(), 0, "must be plain PDF, as EDGAR takes it, found '%s'".formatted(active.group())));
        }
    }
}
