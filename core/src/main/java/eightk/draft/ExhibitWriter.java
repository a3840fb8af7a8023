package eightk.draft;

import eightk.draft.Draft.Attachment;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// An exhibit as the document that is sent: written anew from Markdown, HTML or Word; kept where it is text, PDF or a
/// picture.
final class ExhibitWriter {

    private ExhibitWriter() {}

    /// The document, in ASCII; absent where the file is sent as it is.
    ///
    /// @param asHtml whether documents of the day may be HTML
    static Optional<String> text(Attachment exhibit, boolean asHtml, List<Mistake> mistakes) {
        var file = exhibit.file();
        if (!asHtml && Names.suffix(exhibit).matches("\\.(html?|docx)")) {
            mistakes.add(new Mistake(file, 0, "must be Markdown or text: EDGAR took no HTML that day"));
            return Optional.of("");
        }
        return switch (Names.suffix(exhibit)) {
            case ".md" ->
                Optional.of(
                        asHtml
                                ? html(exhibit, MarkdownHtml.of(file, words(exhibit), mistakes))
                                : ascii(exhibit, mistakes));
            case ".htm", ".html" -> Optional.of(html(exhibit, HtmlFile.of(file, words(exhibit), mistakes)));
            case ".docx" -> {
                var word = WordFile.html(file, exhibit.content().toArray(), mistakes);
                yield Optional.of(html(exhibit, word.isEmpty() ? "" : HtmlFile.of(file, word, mistakes)));
            }
            default -> {
                ReadyFile.examine(exhibit, mistakes);
                yield Optional.empty();
            }
        };
    }

    private static String html(Attachment exhibit, String body) {
        return "<html>\n<head>\n<title>EX-%s</title>\n</head>\n".formatted(Xhtml.text(exhibit.number()))
                + HtmlReport.BODY
                + "<p style=\"text-align:right;font-weight:700\">Exhibit %s</p>\n"
                        .formatted(Xhtml.text(exhibit.number()))
                + body
                + "</body>\n</html>\n";
    }

    private static String ascii(Attachment exhibit, List<Mistake> mistakes) {
        var markdown = words(exhibit);
        MarkdownHtml.of(exhibit.file(), markdown, mistakes);
        MarkdownText.examine(exhibit.file(), markdown, mistakes);
        var page = new AsciiPage().right("Exhibit " + exhibit.number()).gap();
        MarkdownText.of(markdown, page);
        return page.toString();
    }

    private static String words(Attachment exhibit) {
        return new String(exhibit.content().toArray(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
}
