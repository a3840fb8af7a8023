package eightk.cli;

import eightk.archive.folder.FolderStore;
import eightk.archive.folder.Vault;
import eightk.rules.Policy;
import eightk.server.Server;
import eightk.server.Settings;
import eightk.server.desk.Hours;
import eightk.server.setting.Certificate;
import eightk.server.setting.Limit;
import eightk.server.setting.Limits;
import eightk.server.setting.PublicAddress;
import eightk.server.setting.Reach;
import eightk.server.setting.RequestLog;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Runs the server on a folder until it is told to end.
@Command(
        name = "serve",
        description =
                "Serve the filings of a folder, until Ctrl-C. Prints its address when it is ready. Every option can"
                        + " also be set in the environment, EIGHTK_TWO_PERSONS=true, or in a file that EIGHTK_SETTINGS names.",
        defaultValueProvider = Surroundings.class,
        footer = {"", "Example:", "  eightk serve desk --port 8080"})
final class ServeCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "Folder of the desk, which is made if it is not there.")
    private Path folder;

    @Option(
            names = "--host",
            defaultValue = "localhost",
            description = "Name or address to listen at (default: ${DEFAULT-VALUE}).")
    private String host;

    @Option(
            names = "--port",
            defaultValue = "8080",
            converter = Port.class,
            description = "Port to listen at, 0 for any that is free (default: ${DEFAULT-VALUE}).")
    private int port;

    @Option(
            names = "--hours",
            defaultValue = "always",
            description = "When the desk receives and releases: edgar, or always (default: ${DEFAULT-VALUE}).")
    private Hours hours;

    @Option(
            names = "--policy",
            paramLabel = "FILE",
            description = "Review policy: CSV of rule,decision,from,until,reason, of which decision is accept, hold or"
                    + " suspend. Without it only what EDGAR would not take is suspended.")
    private Optional<Path> policy = Optional.empty();

    @Option(names = "--two-persons", description = "What is held needs the word of two persons to be let through.")
    private boolean twoPersons;

    @Option(
            names = "--base-url",
            paramLabel = "URL",
            description = "Address by which the desk is known outside, for the links it writes. Without it, links lead"
                    + " back to the name each request came by.")
    private Optional<URI> baseUrl = Optional.empty();

    @Option(
            names = "--proxy",
            paramLabel = "ADDRESS",
            split = ",",
            description = "Address of a proxy whose X-Forwarded-For is believed; may be repeated.")
    private Set<String> proxies = new TreeSet<>();

    @Option(
            names = "--tls-certificate",
            paramLabel = "FILE",
            description = "Certificate and those of its authorities as PEM, to be served by TLS.")
    private Optional<Path> certificate = Optional.empty();

    @Option(names = "--tls-key", paramLabel = "FILE", description = "Its private key as PEM (PKCS #8).")
    private Optional<Path> key = Optional.empty();

    @Option(
            names = "--key-file",
            paramLabel = "FILE",
            description =
                    "64 hexadecimal digits under which bytes and words are sealed (AES-256-GCM) from now on; the folder"
                            + " remembers where they are, and is of no use without them.")
    private Optional<Path> keyFile = Optional.empty();

    @Option(
            names = "--log",
            paramLabel = "FILE",
            description = "A line of JSON for each request goes there; - is standard error.")
    private Optional<String> log = Optional.empty();

    @Option(
            names = "--limit",
            paramLabel = "NAME=N",
            split = ",",
            description = "Sets one of the limits that docs/SETTINGS.md lists; may be repeated.")
    private Map<String, Long> limits = new TreeMap<>();

    @Option(
            names = "--webhook-reach",
            paramLabel = "REACH",
            defaultValue = "public",
            description = "Where webhooks may lead: public, by https to the internet; loopback, to this machine too and"
                    + " there without TLS; private, to the desk's own network too (default: ${DEFAULT-VALUE}).")
    private String reach = "public";

    @Mixin
    private final MailOptions mail = new MailOptions();

    private Settings settings(RequestLog requests) throws IOException {
        if (certificate.isPresent() != key.isPresent()) {
            throw misuse("--tls-certificate and --tls-key must be given together, found one");
        }
        return new Settings(
                host,
                port,
                hours,
                policy(),
                twoPersons,
                new PublicAddress(baseUrl, proxies),
                certificate.map(chain -> new Certificate(chain, key.orElseThrow())),
                limits(),
                requests,
                mail.relay(spec),
                reach());
    }

    private Reach reach() {
        try {
            return Reach.parse(reach);
        } catch (IllegalArgumentException e) {
            throw misuse(String.valueOf(e.getMessage()));
        }
    }

    private Limits limits() {
        var set = new EnumMap<Limit, Long>(Limit.class);
        try {
            limits.forEach((word, value) -> set.put(Limit.parse(word), value));
            return new Limits(set);
        } catch (IllegalArgumentException e) {
            throw misuse(String.valueOf(e.getMessage()));
        }
    }

    private RequestLog requests() throws IOException {
        if (log.isEmpty()) {
            return RequestLog.NONE;
        }
        return log.get().equals("-") ? RequestLog.on(System.err) : RequestLog.in(Path.of(log.get()));
    }

    private ParameterException misuse(String words) {
        return new ParameterException(spec.commandLine(), words);
    }

    private Policy policy() throws IOException {
        if (policy.isEmpty()) {
            return Policy.BY_EFFECT;
        }
        try (var text = Files.newBufferedReader(policy.get())) {
            return Policy.read(policy.get().toString(), text);
        }
    }

    @Override
    public Integer call() throws Exception {
        var clock = Clock.systemUTC();
        if (keyFile.isPresent()) {
            Vault.use(folder, keyFile.get());
        }
        try (var termination = new Termination();
                var requests = requests();
                var store = FolderStore.open(folder, clock);
                var server = Server.start(store, settings(requests), clock)) {
            var out = spec.commandLine().getOut();
            out.println("eightk ready " + server.address());
            server.register()
                    .firstCode()
                    .ifPresent(code -> out.println(
                            "The first supervisor: eightk desk first --code %s --person MAIL".formatted(code)));
            out.flush();
            termination.await();
        }
        return Exit.DONE;
    }
}
