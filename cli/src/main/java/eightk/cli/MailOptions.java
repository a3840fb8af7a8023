package eightk.cli;

import eightk.server.setting.Authority;
import eightk.server.setting.MailRelay;
import eightk.server.setting.MailRelay.Login;
import eightk.server.setting.MailRelay.Security;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/// By which mail server a desk sends letters.
final class MailOptions {

    @Option(
            names = "--mail-host",
            paramLabel = "HOST",
            description =
                    "Mail server by which filers are told what is decided, and subscribers what is filed. Without it"
                            + " nobody is told by mail.")
    private Optional<String> host = Optional.empty();

    @Option(
            names = "--mail-port",
            paramLabel = "PORT",
            defaultValue = "587",
            description = "Its port (default: ${DEFAULT-VALUE}).")
    private int port;

    @Option(
            names = "--mail-security",
            paramLabel = "HOW",
            defaultValue = "starttls",
            description = "How the line to it is kept secret: starttls, tls or none (default: ${DEFAULT-VALUE}).")
    private String security = "starttls";

    @Option(names = "--mail-from", paramLabel = "ADDRESS", description = "Address that the letters are from.")
    private Optional<String> from = Optional.empty();

    @Option(names = "--mail-user", paramLabel = "NAME", description = "Who signs in at the mail server, if it asks.")
    private Optional<String> user = Optional.empty();

    @Option(
            names = "--mail-password-file",
            paramLabel = "FILE",
            description = "File whose first line is the password, read anew for each mail.")
    private Optional<Path> password = Optional.empty();

    @Option(
            names = "--mail-authority",
            paramLabel = "FILE",
            description = "Certificates as PEM whose word is taken for the mail server; without it, those that Java"
                    + " trusts.")
    private Optional<Path> authority = Optional.empty();

    /// @throws ParameterException if what belongs together was not given together
    Optional<MailRelay> relay(CommandSpec spec) {
        if (host.isPresent() != from.isPresent() || user.isPresent() != password.isPresent()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--mail-host and --mail-from must be given together, and --mail-user and --mail-password-file");
        }
        if (host.isEmpty() && (user.isPresent() || authority.isPresent())) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--mail-user and --mail-authority are about the server of --mail-host, found none");
        }
        var login = user.map(name -> new Login(name, password.orElseThrow()));
        try {
            return host.map(name -> new MailRelay(
                    name, port, Security.parse(security), from.orElseThrow(), login, authority.map(Authority::new)));
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()));
        }
    }
}
