package eightk.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Objects;
import java.util.regex.Pattern;

/// What went wrong, in one line for a person at a terminal.
final class Failure {

    private static final Pattern LINE_BREAKS = Pattern.compile("\\R\\s*");

    private Failure() {}

    /// Files and streams that fail are told apart from faults of our own, which say that they are.
    static String sentence(Throwable failure) {
        return LINE_BREAKS
                .matcher(
                        switch (failure) {
                            case UncheckedIOException e -> sentence(Objects.requireNonNull(e.getCause()));
                            case ExceptionInInitializerError e when e.getCause() != null -> sentence(e.getCause());
                            case NoSuchFileException e -> "%s: no such file or folder".formatted(e.getFile());
                            case AccessDeniedException e -> "%s: access denied".formatted(e.getFile());
                            case FileAlreadyExistsException e -> "%s: is there already".formatted(e.getFile());
                            case NotDirectoryException e -> "%s: must be a folder, found a file".formatted(e.getFile());
                            case IOException e -> Objects.requireNonNullElse(e.getMessage(), e.toString());
                            case OutOfMemoryError _ ->
                                "out of memory; EIGHTK_JAVA_OPTIONS=-Xmx4g gives it four gigabytes";
                            default -> "a fault in eightk, not in its input: %s".formatted(failure);
                        })
                .replaceAll(" ");
    }
}
