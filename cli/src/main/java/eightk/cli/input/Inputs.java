package eightk.cli.input;

import eightk.cli.input.Input.Given;
import eightk.cli.input.Input.Unreadable;
import eightk.draft.DraftReader;
import eightk.model.Bytes;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/// The inputs of a command line: each file by itself, the files of a folder and of the folders in it by name,
/// the members of a tar or zip in their order, gzip or not; `-` is standard input and may be any of these. A folder
/// that holds a draft is one input.
public final class Inputs {

    /// Standard input.
    public static final String STANDARD_INPUT = "-";

    /// Folders in folders followed: archives of filings by year, month, day and company need five.
    private static final int DEEPEST_FOLDER = 32;

    private final List<Source> sources = new ArrayList<>();
    private int at;

    /// Finds the files that the words name; what they hold is looked at by [#each].
    public Inputs(List<String> words, InputStream standardInput) {
        for (var word : words) {
            if (word.equals(STANDARD_INPUT)) {
                sources.add(to -> unpack(word, standardInput, to));
            } else {
                find(Path.of(word), 0);
            }
        }
    }

    /// How many files there are; an archive is one, whatever it holds.
    public int files() {
        return sources.size();
    }

    /// How many files [#each] has come to.
    public int at() {
        return at;
    }

    /// Hands out every input, each before the next is looked at.
    public void each(Consumer<Input> to) {
        for (var source : sources) {
            at++;
            source.handOut(to);
        }
    }

    private void find(Path path, int depth) {
        try {
            if (DraftReader.isDraft(path)) {
                sources.add(to -> to.accept(DraftFolder.input(path)));
            } else if (Files.isDirectory(path)) {
                folder(path, depth);
            } else {
                sources.add(to -> file(path, to));
            }
        } catch (IOException e) {
            sources.add(to -> to.accept(new Unreadable(path.toString(), why(e))));
        }
    }

    private void folder(Path folder, int depth) throws IOException {
        if (depth == DEEPEST_FOLDER) {
            throw new IOException("folders must be at most %d deep".formatted(DEEPEST_FOLDER));
        }
        var children = new ArrayList<Path>();
        try (var listed = Files.newDirectoryStream(folder, Inputs::isMeant)) {
            listed.forEach(children::add);
        }
        children.sort(null);
        children.forEach(child -> find(child, depth + 1));
    }

    /// Names that begin with a dot are the system's and the editor's.
    private static boolean isMeant(Path child) {
        return !Objects.requireNonNull(child.getFileName()).toString().startsWith(".");
    }

    private static void file(Path file, Consumer<Input> to) {
        try {
            if (!Files.isRegularFile(file)) { // a pipe, which can be read but once, or nothing
                unpackFile(file, to);
                return;
            }
            var bytes = Bytes.of(file);
            var beginning = bytes.slice(0, Math.min(bytes.length(), Packing.LONGEST_MARK));
            if (Packing.of(beginning.toArray()) == Packing.NONE) {
                to.accept(new Given(file.toString(), bytes));
            } else {
                unpackFile(file, to);
            }
        } catch (IOException e) {
            to.accept(new Unreadable(file.toString(), why(e)));
        }
    }

    private static void unpackFile(Path file, Consumer<Input> to) throws IOException {
        try (var in = Files.newInputStream(file)) {
            unpack(file.toString(), in, to);
        }
    }

    private static void unpack(String name, InputStream packed, Consumer<Input> to) {
        try {
            new Unpacker(to).unpack(name, packed);
        } catch (IOException e) {
            to.accept(new Unreadable(name, why(e)));
        }
    }

    /// What follows the name of an input that failed, and a colon.
    static String why(IOException e) {
        return switch (e) {
            case NoSuchFileException _ -> "no such file or folder";
            case AccessDeniedException _ -> "access denied";
            case EOFException _ -> "ends too early";
            default -> Objects.requireNonNullElse(e.getMessage(), e.toString());
        };
    }

    /// One file, one archive, or one thing that could not be found.
    @FunctionalInterface
    private interface Source {
        void handOut(Consumer<Input> to);
    }
}
