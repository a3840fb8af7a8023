package eightk.edgar;

import eightk.model.Bytes;
import java.util.List;

/// A submission as the file it is disseminated in, taken apart so far that it can be changed anywhere and written
/// again: every line outside the texts of documents, and every text, those in uuencode decoded.
///
/// [ContainerReader] takes any file apart; [SubmissionWriter] gives the same bytes again.
///
/// @param header the lines before the first document, of a mail wrapper too
/// @param closing the lines after the last document
/// @param lineEnd of all lines outside the texts
/// @param lastLineEnds whether the very last line has a line end
public record Container(
        LineEnd lineEnd,
        List<ContainerLine> header,
        List<Part> documents,
        List<ContainerLine> closing,
        boolean lastLineEnds) {

    public Container {
        header = List.copyOf(header);
        documents = List.copyOf(documents);
        closing = List.copyOf(closing);
    }

    /// How lines end.
    public enum LineEnd {
        LF("\n"),
        CRLF("\r\n"),
        /// In some files of the feed.
        CR("\r");

        private final String characters;

        LineEnd(String characters) {
            this.characters = characters;
        }

        public String characters() {
            return characters;
        }
    }

    /// A document.
    ///
    /// @param head the lines between `<DOCUMENT>` and `<TEXT>`
    /// @param startsOnTag whether the text begins on the line of `<TEXT>`
    /// @param closing the lines from the end of the text to the next document; usually [#USUAL_CLOSING]
    public record Part(List<ContainerLine> head, boolean startsOnTag, Body body, List<ContainerLine> closing) {

        public static final List<ContainerLine> USUAL_CLOSING =
                List.of(new ContainerLine.Tagged("/TEXT", ""), new ContainerLine.Tagged("/DOCUMENT", ""));

        public Part {
            head = List.copyOf(head);
            closing = List.copyOf(closing);
        }
    }

    /// What stands between `<TEXT>` and `</TEXT>`.
    public sealed interface Body {

        /// @param utf8 whether its bytes are UTF-8; else they are Latin-1
        record Text(String text, boolean utf8) implements Body {}

        /// @param before what stands before the word `begin`, such as `<PDF>` and a line end
        /// @param mode of the file, such as `644`
        /// @param content the file itself
        /// @param after what stands after the word `end`
        record Encoded(String before, String mode, String name, Bytes content, UuencodeManner manner, String after)
                implements Body {}
    }
}
