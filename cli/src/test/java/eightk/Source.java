package eightk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// What a source file says of itself: its package, and the other packages of ours that it uses.
record Source(Path file, String packageName, Set<String> uses, boolean marksNulls, long lines) {

    private static final Pattern NOT_CODE = Pattern.compile("""
            \"""(?s:.*?)\"""            # text blocks
            | "(?:[^"\\\\\\n]++|\\\\.)*+"  # strings
            | '(?:[^'\\\\]|\\\\.[^']*+)'   # characters
            | //[^\\n]*+                # comments to the end of the line
            | /\\*(?s:.*?)\\*/            # comments in between
            """, Pattern.COMMENTS);
    private static final Pattern PACKAGE = Pattern.compile("^package ([\\w.]+);", Pattern.MULTILINE);
    private static final Pattern USE = Pattern.compile("\\b(eightk(?:\\.[a-z]\\w*)+)\\.[A-Z*]");

    static Source read(Path file) {
        try {
            var text = Files.readString(file);
            var code = NOT_CODE.matcher(text).replaceAll("");
            var declared = PACKAGE.matcher(code);
            var packageName = declared.find() ? declared.group(1) : "";
            var uses = new TreeSet<String>();
            USE.matcher(code).results().map(use -> use.group(1)).forEach(uses::add);
            uses.remove(packageName);
            return new Source(
                    file,
                    packageName,
                    uses,
                    code.contains("@NullMarked\npackage "),
                    text.lines().count());
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }
}
