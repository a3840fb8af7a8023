package eightk.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FailureTest {

    @ParameterizedTest
    @MethodSource("failures")
    void isOneSentence(Throwable failure, String sentence) {
        assertThat(Failure.sentence(failure)).isEqualTo(sentence);
    }

    static Stream<Arguments> failures() {
        return Stream.of(
                arguments(new NoSuchFileException("a.txt"), "a.txt: no such file or folder"),
                arguments(new AccessDeniedException("a.txt"), "a.txt: access denied"),
                arguments(new FileAlreadyExistsException("a.txt"), "a.txt: is there already"),
                arguments(new NotDirectoryException("a.txt"), "a.txt: must be a folder, found a file"),
                arguments(new UncheckedIOException(new NoSuchFileException("a.txt")), "a.txt: no such file or folder"),
                arguments(new IOException("no space left\n  on device"), "no space left on device"),
                arguments(new IOException(), "java.io.IOException"),
                arguments(new OutOfMemoryError(), "out of memory; EIGHTK_JAVA_OPTIONS=-Xmx4g gives it four gigabytes"),
                arguments(
                        new IllegalStateException("two"),
                        "a fault in eightk, not in its input: java.lang.IllegalStateException: two"),
                arguments(
                        new ExceptionInInitializerError(new IllegalStateException("two")),
                        "a fault in eightk, not in its input: java.lang.IllegalStateException: two"));
    }
}
