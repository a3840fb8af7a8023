package eightk.cli;

import eightk.model.Cik;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/// `serve` in a process of its own, to be killed or watched.
record DeskProcess(Process process, URI address, String supervisor) implements AutoCloseable {

    private static final String READY = "eightk ready ";

    /// What a filer files with.
    record Filer(String ccc, String tokens) {

        /// Of some kilobytes, and never the same twice.
        String envelope(Cik cik, String key) {
            var report = """
                    <html><body><p>FORM 8-K</p><p>Date of Report: November 19, 2026</p><p>Item 8.01 Other Events</p>
                    <p>%s</p></body></html>
                    """.formatted(("Depot " + key + " opened. ").repeat(1 + Math.floorMod(key.hashCode(), 100)));
            return """
                    <edgarSubmission><liveTestFlag>LIVE</liveTestFlag><submissionType>8-K</submissionType>
                    <filer><filerId>%s</filerId><filerCcc>%s</filerCcc></filer><items><item>8.01</item></items>
                    <periodOfReport>2026-11-19</periodOfReport>
                    <documents><document><conformedName>report.htm</conformedName>
                    <conformedDocumentType>8-K</conformedDocumentType><contents>%s</contents></document></documents>
                    </edgarSubmission>""".formatted(cik, ccc, Base64.getEncoder().encodeToString(report.getBytes(StandardCharsets.UTF_8)));
        }
    }

    /// Starts a desk on the folder `desk`, and makes its first supervisor where it has none.
    ///
    /// @param before words before those of the command, such as a program that watches it
    static DeskProcess start(Path folder, String... before) throws IOException {
        return start(folder, List.of(before), List.of());
    }

    /// Starts one that will not live long enough for the second compiler to be of use.
    static DeskProcess startBriefly(Path folder) throws IOException {
        return start(folder, List.of(), List.of("-XX:TieredStopAtLevel=1"));
    }

    private static DeskProcess start(Path folder, List<String> before, List<String> manner) throws IOException {
        var command = new ArrayList<>(before);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-Xmx512m"));
        command.addAll(manner);
        command.addAll(List.of(
                "-cp",
                System.getProperty("java.class.path"),
                Eightk.class.getName(),
                "serve",
                folder.resolve("desk").toString(),
                "--port",
                "0"));
        var process = new ProcessBuilder(command)
                .redirectError(folder.resolve("errors.txt").toFile())
                .start();
        var out = process.inputReader(StandardCharsets.UTF_8);
        var address = URI.create(line(out, READY).substring(READY.length()));
        var kept = folder.resolve("supervisor");
        if (!kept.toFile().exists()) {
            var code = line(out, "The first supervisor").replaceFirst(".*--code (\\S+).*", "$1");
            Files.writeString(
                    kept,
                    run("desk", "first", "--url", address.toString(), "--code", code, "--person", "chief@d.example"));
        }
        return new DeskProcess(process, address, Files.readString(kept).strip());
    }

    private static String line(BufferedReader out, String beginning) throws IOException {
        for (var line = out.readLine(); line != null; line = out.readLine()) {
            if (line.startsWith(beginning)) {
                return line;
            }
        }
        throw new IOException("the desk ended before it said '%s'".formatted(beginning));
    }

    /// Adds a filer with a person who files for it.
    Filer filer(long number) {
        var cik = Long.toString(number);
        var person = "p" + number + "@a.example";
        var ccc = at("filer", "add", cik, "--name", "FILER " + cik);
        at("filer", "person", cik, person, "user");
        var user = at("desk", "token", person);
        return new Filer(ccc, at("filer", "token", cik) + "," + user);
    }

    private String at(String... words) {
        var all = new ArrayList<>(List.of(words));
        all.addAll(List.of("--url", address.toString(), "--token", supervisor));
        return run(all.toArray(String[]::new));
    }

    private static String run(String... words) {
        var out = new StringWriter();
        var err = new StringWriter();
        int exit = Eightk.run(
                List.of(new DeskCommand(), new FilerCommand()),
                new PrintWriter(out, true),
                new PrintWriter(err, true),
                words);
        if (exit != Exit.DONE) {
            throw new AssertionError(err.toString());
        }
        return out.toString().strip();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    void kill() {
        process.toHandle().destroyForcibly();
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroyForcibly); // of a program that watches it
        process.destroyForcibly();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
