package eightk.server.setting;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// The mail server that takes the desk's letters.
///
/// @param from whom they are from, and who hears of those that cannot be delivered
/// @param login absent where the server asks for none
/// @param authority absent where the certificate of the server is of an authority that Java trusts
public record MailRelay(
        String host, int port, Security security, String from, Optional<Login> login, Optional<Authority> authority) {

    private static final Pattern ADDRESS = Pattern.compile("[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9.-]{1,189}");

    /// Far longer than any password.
    private static final int LONGEST_PASSWORD = 4 << 10;

    private static final int MOST_PORTS = 65_535;

    /// How the line is kept from being read by others.
    public enum Security {
        /// Not at all: for a server on the same machine.
        NONE,
        /// From the first command on; a server that cannot is sent nothing.
        STARTTLS,
        /// From the first byte.
        TLS;

        /// @throws IllegalArgumentException if there is no such way
        public static Security parse(String word) {
            for (var security : values()) {
                if (security.name().toLowerCase(Locale.ROOT).equals(word)) {
                    return security;
                }
            }
            throw new IllegalArgumentException(
                    "mail security must be none, starttls or tls, found '%s'".formatted(word));
        }
    }

    /// @param password the file whose first line it is, read anew for each mail
    public record Login(String user, Path password) {

        /// @throws IOException if the file cannot be read, or is too long for one
        public String secret() throws IOException {
            try (var in = Files.newInputStream(password)) {
                var bytes = in.readNBytes(LONGEST_PASSWORD + 1);
                if (bytes.length > LONGEST_PASSWORD) {
                    throw new IOException(
                            "a password must be at most %,d bytes, found more".formatted(LONGEST_PASSWORD));
                }
                return new String(bytes, StandardCharsets.UTF_8)
                        .lines()
                        .findFirst()
                        .orElse("");
            }
        }
    }

    public MailRelay {
        if (!ADDRESS.matcher(from).matches()) {
            throw new IllegalArgumentException("the sender must be a mail address, found '%s'".formatted(from));
        }
        if (port < 1 || port > MOST_PORTS) {
            throw new IllegalArgumentException("a mail port must be 1 to %d, found %d".formatted(MOST_PORTS, port));
        }
    }
}
