package eightk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// The commands that run until they are told to end, in processes of their own.
@Timeout(60)
class ServingTest {

    private static final String READY = "eightk ready ";

    @TempDir
    private Path folder;

    private final List<Process> started = new ArrayList<>();

    @AfterEach
    void endAll() {
        started.forEach(Process::destroyForcibly);
    }

    @Test
    void servesAFolderUntilItIsToldToEndAndLetsGoOfIt() throws Exception {
        for (var _ : List.of("once", "again on the same folder")) {
            var eightk = start("serve", folder.resolve("desk").toString(), "--port", "0");
            assertThat(page(eightk.inputReader())).contains("Nothing has been filed here yet.");
            end(eightk);
        }
    }

    @Test
    void showsTheSamplesAndLeavesNothingBehind() throws Exception {
        var eightk = start("demo", "--port", "0");
        var out = eightk.inputReader();
        assertThat(page(out)).contains("KETTLE RIVER PAPER CO");
        assertThat(out.readLine()).contains("sample filings");
        assertThat(folder).isDirectoryContaining("glob:**/eightk-demo-*");
        end(eightk);
        assertThat(folder).isDirectoryNotContaining("glob:**/eightk-demo-*");
    }

    private static String page(BufferedReader out) throws Exception {
        var line = out.readLine();
        assertThat(line).startsWith(READY);
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(line.substring(READY.length()) + "/"));
            return client.send(request.build(), BodyHandlers.ofString()).body();
        }
    }

    /// With the signal of `kill` and of process managers.
    private static void end(Process eightk) throws InterruptedException {
        eightk.destroy();
        assertThat(eightk.waitFor()).as("128 and SIGTERM").isEqualTo(143);
    }

    private Process start(String... arguments) throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = new ArrayList<>(List.of(
                java,
                "--enable-native-access=ALL-UNNAMED",
                "-Djava.io.tmpdir=" + folder,
                "-Deightk.home=" + System.getProperty("eightk.home"),
                "-cp",
                System.getProperty("java.class.path"),
                Eightk.class.getName()));
        command.addAll(List.of(arguments));
        var process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        started.add(process);
        return process;
    }
}
