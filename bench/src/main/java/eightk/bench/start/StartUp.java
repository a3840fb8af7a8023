package eightk.bench.start;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// Starts whole processes one after the other, in turns: a JVM that says hello and has nothing else to load, `java`
/// reading a file, and the launcher reading the same file. What is told is the median of each, and how many classes the
/// JVM had not kept from the rehearsal: a few of them take as long as all that it has.
public final class StartUp {

    /// How often each is started before the clock counts, so that files are in memory, and after.
    private static final int WARM_UP = 3;

    private static final int ROUNDS = 21;

    /// What the launcher gives the JVM for a short run.
    static final List<String> BRIEF = List.of(
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:CompileThresholdScaling=0.5",
            "-XX:InitialRAMPercentage=0.25",
            "-XX:-UsePerfData");

    /// And where the JVM knows these options.
    static final List<String> UNLEARNED =
            List.of("-XX:+UnlockDiagnosticVMOptions", "-XX:-AOTRecordTraining", "-XX:-AOTReplayTraining");

    private static final String QUIET = "-Xlog:disable";

    private StartUp() {}

    /// The figures, one to a line.
    ///
    /// @param home the folder with the launcher
    /// @param file the filing to read
    /// @throws IOException if there is no launcher, or a process cannot be started or does not end well
    /// @throws InterruptedException if the thread is
    public static String bench(Path home, Path file) throws IOException, InterruptedException {
        var launcher = home.resolve("eightk");
        if (!Files.isExecutable(launcher)) {
            throw new IOException("the launcher must be an executable file, found none at " + launcher);
        }
        var folder = Files.createTempDirectory("eightk-hello-");
        var hello = alone(Hello.class, folder);
        try {
            var read = read(home, file);
            return figures(List.of(
                            List.of(java(), "-cp", folder.toString(), Hello.class.getName()),
                            read,
                            List.of(
                                    launcher.toString(),
                                    "read",
                                    file.toAbsolutePath().toString())))
                    + "figure start_not_kept %d classes%n".formatted(notKept(read, folder));
        } finally {
            for (var made = hello; made.startsWith(folder); made = made.resolveSibling("")) {
                Files.delete(made);
            }
        }
    }

    /// @param commands hello, `java` reading, the launcher reading
    private static String figures(List<List<String>> commands) throws IOException, InterruptedException {
        var times = new ArrayList<List<Long>>();
        commands.forEach(_ -> times.add(new ArrayList<>()));
        for (int round = 0; round < WARM_UP + ROUNDS; round++) {
            for (int i = 0; i < commands.size(); i++) {
                long nanos = time(commands.get(i));
                if (round >= WARM_UP) {
                    times.get(i).add(nanos);
                }
            }
        }
        double hello = median(times.get(0));
        double java = median(times.get(1));
        double launched = median(times.get(2));
        return figure("start_hello", hello, "ms")
                + figure("start_java_read", java, "ms")
                + figure("start_read", launched, "ms")
                + figure("start_ratio", launched / hello, "times")
                + figure("start_launcher", launched - java, "ms");
    }

    /// How many classes a command loads that no cache has.
    private static long notKept(List<String> command, Path folder) throws IOException, InterruptedException {
        var log = folder.resolve("classes.log");
        var logged = new ArrayList<>(command);
        logged.add(logged.indexOf(QUIET) + 1, "-Xlog:class+load:file=" + log);
        time(logged);
        try (var loaded = Files.lines(log)) {
            return loaded.filter(line -> !line.contains("shared objects file")).count();
        } finally {
            Files.deleteIfExists(log);
        }
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /// Copies a class to a folder that has nothing else, so that to open what else is on the class path costs no time.
    private static Path alone(Class<?> one, Path folder) throws IOException {
        var name = one.getName().replace('.', '/') + ".class";
        var file = folder.resolve(name);
        Files.createDirectories(file.resolveSibling(""));
        try (var code = StartUp.class.getResourceAsStream("/" + name)) {
            Files.write(file, Objects.requireNonNull(code, name).readAllBytes());
        }
        return file;
    }

    /// What the launcher starts, with the cache that it made.
    private static List<String> read(Path home, Path file) throws IOException {
        var app = Path.of(Files.readString(home.resolve(".eightk/app")).strip());
        var command = new ArrayList<String>(List.of(java(), QUIET));
        command.addAll(BRIEF);
        if (Files.exists(app.resolve("unlearns"))) {
            command.addAll(UNLEARNED);
        }
        var cache = app.resolve("read.aot");
        if (Files.exists(cache)) {
            command.add("-XX:AOTCache=" + cache);
        }
        command.addAll(List.of(
                "-Deightk.home=" + home,
                "-Deightk.resources=" + app.resolve("resources"),
                "-Deightk.terminal=",
                "-cp",
                app.resolve("eightk.jar").toString(),
                "eightk.cli.Eightk",
                "read",
                file.toAbsolutePath().toString()));
        return command;
    }

    private static long time(List<String> command) throws IOException, InterruptedException {
        long start = System.nanoTime();
        var process = new ProcessBuilder(command)
                .redirectOutput(Redirect.DISCARD)
                .redirectError(Redirect.DISCARD)
                .start();
        int exit = process.waitFor();
        long nanos = System.nanoTime() - start;
        if (exit != 0) {
            throw new IOException("%s must end with 0, ended with %d".formatted(command, exit));
        }
        return nanos;
    }

    /// In milliseconds.
    private static double median(List<Long> nanos) {
        return nanos.stream().sorted().skip(nanos.size() / 2).findFirst().orElseThrow() / 1e6;
    }

    private static String figure(String name, double value, String unit) {
        return String.format(Locale.ROOT, "figure %s %.1f %s%n", name, value, unit);
    }
}
