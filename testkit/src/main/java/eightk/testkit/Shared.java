package eightk.testkit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/// The folder of real filings, which is not part of this repository.
///
/// It is the one named by the system property `eightk.shared`. Where it is absent, the test that asks is
/// skipped and says so.
public final class Shared {

    private Shared() {}

    /// The folder itself.
    ///
    /// @throws org.opentest4j.TestAbortedException if it is not there
    public static Path folder() {
        return path(".");
    }

    /// A file or folder in it, such as `corpus/submissions`.
    ///
    /// @throws org.opentest4j.TestAbortedException if it is not there
    public static Path path(String name) {
        var path =
                Path.of(System.getProperty("eightk.shared", "../shared"), name).normalize();
        Assumptions.assumeTrue(Files.exists(path), () -> path + " is not there; give -Deightk.shared=FOLDER");
        return path;
    }

    /// The files of a folder in it, in the order of their names.
    ///
    /// @throws org.opentest4j.TestAbortedException if it is not there
    /// @throws IOException if it cannot be listed
    public static List<Path> files(String name) throws IOException {
        try (var files = Files.list(path(name))) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
