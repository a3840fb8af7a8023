package eightk.cli;

import eightk.cli.filing.Address;
import eightk.cli.filing.BuiltFolder;
import eightk.cli.filing.Enclosures;
import eightk.cli.filing.FilerClient;
import eightk.cli.filing.FilingRecord;
import eightk.cli.filing.Mode;
import eightk.cli.filing.Outgoing;
import eightk.cli.filing.Preflight;
import eightk.cli.filing.Preflight.Result;
import eightk.cli.filing.Receipt;
import eightk.cli.filing.Receipt.State;
import eightk.cli.filing.Schedule;
import eightk.cli.filing.Secrets;
import eightk.cli.filing.Standing.Verdict;
import eightk.cli.filing.Transmitter;
import eightk.cli.filing.Transmitter.Knowledge;
import eightk.cli.filing.Transmitter.Occasion;
import eightk.cli.filing.Verdicts;
import eightk.model.AccessionNumber;
import eightk.model.Bytes;
import eightk.render.ReaderVersion;
import eightk.rules.RuleBook;
import java.io.Console;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Sends a built submission to a server, once, and keeps the proof.
@Command(
        name = "submit",
        description =
                "Send a folder made by build to EDGAR or another server of its submission API, and keep the proof.",
        footer = {
            "",
            "Secrets come from the environment or a file of NAME=value lines that only its owner may read:",
            "EIGHTK_FILER_TOKEN, EIGHTK_USER_TOKEN, EIGHTK_CCC (or EIGHTK_CCC_0009990001 for one filer of several).",
            "",
            "A receipt is written before anything is sent. A live submission is never sent again while it is not known",
            "what became of the last: submit once more, and it is found out first.",
            "",
            "--schedule waits in this program. A machine that sleeps sends nothing; if it wakes late, the submission is",
            "sent before the cut-off of that day, and not after.",
            "",
            "Examples:",
            "  eightk submit out --to https://api.edgarfiling.sec.gov --dry-run",
            "  eightk submit out --to https://api-bravo.edgarfiling.sec.gov --preflight",
            "  eightk submit out --to https://api-bravo.edgarfiling.sec.gov --test --record tried",
            "  eightk submit out --to https://api.edgarfiling.sec.gov --live --confirmed-by \"Ada Marsh, Secretary\"",
            "  eightk submit out --to https://api.edgarfiling.sec.gov --live --schedule 2026-11-20T16:05 --record 8-K-1",
            "",
            "Where an attempt was not answered, and a person found out what became of it:",
            "  eightk submit out --to https://api.edgarfiling.sec.gov --live --number 0009990001-26-000003",
            "  eightk submit out --to https://api.edgarfiling.sec.gov --live --not-received"
        })
final class SubmitCommand implements Callable<Integer> {

    /// What a person types to let a live submission go.
    private static final String WORD = "LIVE";

    private final World world;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "OUT", description = "A folder made by eightk build, or the draft that holds it as out.")
    private Path folder;

    @Option(
            names = "--to",
            paramLabel = "URL",
            required = true,
            description = "The server, such as https://api.edgarfiling.sec.gov.")
    private URI server;

    @ArgGroup
    private Kind kind = new Kind();

    /// Not both.
    private static final class Kind {

        @Option(names = "--test", description = "Try it: the server judges it, and nothing is filed.")
        private boolean test;

        @Option(names = "--live", description = "File it. Asks first; in a pipe, --yes is needed.")
        private boolean live;
    }

    @Option(
            names = "--preflight",
            description = "Only look at tokens, permission, CCC, hours, clock and the time left.")
    private boolean preflight;

    @Option(names = "--dry-run", description = "Only show what would be sent; asks no server.")
    private boolean dryRun;

    @Option(names = "--yes", description = "File without asking.")
    private boolean yes;

    @Option(
            names = "--confirmed-by",
            paramLabel = "NAME",
            description = "Who let it go, for the record (default: the user of this machine).")
    private String confirmedBy = System.getProperty("user.name", "unknown");

    @Option(
            names = "--secrets",
            paramLabel = "FILE",
            description = "Tokens and CCC; only its owner may be able to read it.")
    private Optional<Path> secretsFile = Optional.empty();

    @Option(
            names = "--record",
            paramLabel = "DIR",
            description = "Where the record of the filing is kept (default: OUT.filed).")
    private Optional<Path> record = Optional.empty();

    @Option(
            names = "--schedule",
            paramLabel = "TIME",
            description = "Wait and send then, such as 2026-11-20T16:05 in Washington.")
    private Optional<String> schedule = Optional.empty();

    @Option(names = "--wait", paramLabel = "MINUTES", description = "How long to ask for the verdict (default: 15).")
    private int wait = 15;

    @ArgGroup
    private Found found = new Found();

    /// What a person found out about an attempt that was not answered; not both.
    private static final class Found {

        @Option(
                names = "--number",
                paramLabel = "ACCESSION",
                description = "The attempt without an answer was received, with this number.")
        private Optional<String> number = Optional.empty();

        @Option(names = "--not-received", description = "The attempt without an answer was not received.")
        private boolean notReceived;
    }

    /// What lies outside: replaced in tests.
    ///
    /// @param question asks a person; absent where there is no terminal
    record World(
            InstantSource clock,
            Transmitter.Pause pause,
            Map<String, String> environment,
            Duration patience,
            Supplier<Optional<Question>> question) {

        static World real() {
            return new World(
                    InstantSource.system(),
                    Thread::sleep,
                    System.getenv(),
                    Duration.ofMinutes(5),
                    Question::atTerminal);
        }
    }

    /// Asks on a terminal.
    @FunctionalInterface
    interface Question {
        String ask(String text);

        private static Optional<Question> atTerminal() {
            return Optional.ofNullable(System.console())
                    .filter(Console::isTerminal)
                    .map(console -> text ->
                            Optional.ofNullable(console.readLine("%s", text)).orElse(""));
        }
    }

    SubmitCommand(World world) {
        this.world = world;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        var mode = mode();
        var time = schedule.map(this::time);
        var secrets = Secrets.of(world.environment(), secretsFile);
        var built = built();
        var outgoing = Outgoing.in(built.folder());
        if (dryRun) {
            show(outgoing, mode);
            return Exit.DONE;
        }
        try (var client = client(secrets)) {
            var filing = new FilingRecord(record.isPresent() ? record.get() : beside(built));
            var transmitter = new Transmitter(client, server, secrets, filing, world.clock(), world.pause(), this::say);
            if (!preflight) {
                transmitter.lookBack(mode, knowledge());
            }
            boolean good = preflight(outgoing, client, secrets);
            if (preflight) {
                return good ? Exit.DONE : Exit.UNREADABLE;
            }
            requireGood(good);
            var occasion = new Occasion(
                    confirmedBy, RuleBook.current().edition().toString(), Enclosures.of(built, RuleBook.current()));
            if (mode == Mode.LIVE) {
                confirm(outgoing);
            }
            if (time.isPresent()) {
                say("waiting until %s; this machine must stay awake"
                        .formatted(time.get().at()));
                time.get().await(world.clock(), world.pause());
                requireGood(preflight(outgoing, client, secrets));
            }
            return told(transmitter.submit(outgoing, mode, occasion, Duration.ofMinutes(wait)), filing, built);
        }
    }

    private Mode mode() {
        if (!kind.test && !kind.live && !preflight && !dryRun) {
            throw misuse("--test or --live must say whether it is to be filed, found neither");
        }
        return kind.live ? Mode.LIVE : Mode.TEST;
    }

    private Schedule time(String text) {
        try {
            return Schedule.parse(text, world.clock().instant());
        } catch (IllegalArgumentException e) {
            throw misuse(String.valueOf(e.getMessage()));
        }
    }

    private BuiltFolder built() throws IOException {
        try {
            return BuiltFolder.of(folder);
        } catch (IllegalArgumentException e) {
            throw misuse(String.valueOf(e.getMessage()));
        }
    }

    private FilerClient client(Secrets secrets) {
        try {
            return new FilerClient(
                    Address.checked(server), secrets, "eightk/" + ReaderVersion.CURRENT, world.patience());
        } catch (IllegalArgumentException e) {
            throw misuse("--to: " + e.getMessage());
        }
    }

    private Knowledge knowledge() {
        try {
            return new Knowledge(found.number.map(AccessionNumber::parse), found.notReceived);
        } catch (IllegalArgumentException e) {
            throw misuse(String.valueOf(e.getMessage()));
        }
    }

    /// Beside the folder and not in it, since `build` writes that anew.
    private static Path beside(BuiltFolder built) {
        var whole = built.folder().toAbsolutePath().normalize();
        return whole.resolveSibling(whole.getFileName() + ".filed");
    }

    private void show(Outgoing outgoing, Mode mode) {
        var bytes = outgoing.withoutSecrets(mode);
        var out = spec.commandLine().getOut();
        out.printf("would send  Form %s as %s to %s%n", outgoing.form(), mode, server);
        outgoing.filers().forEach(cik -> out.printf("filer       CIK %s%n", cik));
        outgoing.documents().forEach(name -> out.printf("document    %s%n", name));
        out.printf(
                "SHA-256     %s of %,d bytes, all but the CCC%n",
                Bytes.of(bytes).sha256(), bytes.length);
    }

    private boolean preflight(Outgoing outgoing, FilerClient client, Secrets secrets) throws InterruptedException {
        boolean good = true;
        for (var check : Preflight.of(outgoing, client, secrets, world.clock())) {
            say("%-4s  %s: %s".formatted(sign(check.result()), check.what(), check.words()));
            good &= check.result() != Result.BAD;
        }
        return good;
    }

    private static String sign(Result result) {
        return switch (result) {
            case GOOD -> "ok";
            case MIND -> "mind";
            case BAD -> "BAD";
        };
    }

    private static void requireGood(boolean good) throws IOException {
        if (!good) {
            throw new IOException("nothing was sent: mend what is BAD above, and submit again");
        }
    }

    private void confirm(Outgoing outgoing) throws IOException {
        if (yes) {
            return;
        }
        var question = world.question()
                .get()
                .orElseThrow(() -> misuse("--live must be confirmed on a terminal or by --yes, found neither"));
        var answer = question.ask("Form %s of CIK %s will be filed with %s for all to see. Type %s to go on: "
                .formatted(outgoing.form(), outgoing.filers().getFirst(), server.getHost(), WORD));
        if (!answer.strip().equals(WORD)) {
            throw new IOException("nothing was sent: it was not confirmed");
        }
    }

    private int told(Receipt receipt, FilingRecord filing, BuiltFolder built) throws IOException {
        var out = spec.commandLine().getOut();
        out.println(Verdicts.sentence(receipt));
        Verdicts.messages(receipt, built.origins()).forEach(out::println);
        out.println("record      " + filing.folder().resolve("index.html"));
        if (receipt.outcome().state() != State.RECEIVED || receipt.isPending()) {
            return Exit.UNREADABLE;
        }
        return receipt.verdict().filter(verdict -> verdict == Verdict.SUSPENDED).isPresent()
                ? Exit.FINDINGS
                : Exit.DONE;
    }

    private void say(String line) {
        spec.commandLine().getErr().println(line);
        spec.commandLine().getErr().flush();
    }

    private ParameterException misuse(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
