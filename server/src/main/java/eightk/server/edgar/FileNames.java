package eightk.server.edgar;

import eightk.model.Document;

/// What the documents of a submission are called in its folder.
public final class FileNames {

    private FileNames() {}

    /// The file name of a document. Until about September 2000 they have none, and names that are no plain file name
    /// would make links that lead elsewhere: such a document is called by its sequence.
    public static String of(Document document) {
        return document.fileName()
                .filter(name -> name.matches("[A-Za-z0-9_][A-Za-z0-9._-]{0,99}"))
                .orElse("document-%d.txt".formatted(document.sequence()));
    }
}
