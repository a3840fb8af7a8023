package eightk.cli.filing;

import eightk.model.Cik;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The tokens and CIK confirmation codes (CCC) of a filer. They leave the program only in requests to the server.
///
/// @param named secrets by the name of their environment variable
public record Secrets(Map<String, String> named) {

    /// Identifies the filer or its agent; made by a technical administrator, valid for one year.
    public static final String FILER_TOKEN = "EIGHTK_FILER_TOKEN";

    /// Personal, valid for thirty days.
    public static final String USER_TOKEN = "EIGHTK_USER_TOKEN";

    /// The code of every filer of the submission; `EIGHTK_CCC_0009990001` is that of one.
    public static final String CCC = "EIGHTK_CCC";

    private static final Set<PosixFilePermission> OWNER =
            Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE, PosixFilePermission.OWNER_EXECUTE);

    /// Two tokens and some hundred codes fit; more is another file.
    private static final long MOST_BYTES = 1 << 16;

    private static final Pattern VISIBLE = Pattern.compile("[\\x21-\\x7E]+");

    private static final String GONE = "(secret)";

    /// A shorter value could be a part of ordinary words, which would then be taken out too.
    private static final int SHORTEST_TAKEN_OUT = 6;

    public Secrets {
        named = Map.copyOf(named);
    }

    /// Those of the environment, which win, and of a file of `NAME=value` lines, if one is given.
    ///
    /// @throws IOException if the file cannot be read, or others than its owner may read it
    public static Secrets of(Map<String, String> environment, Optional<Path> file) throws IOException {
        var named = new HashMap<String, String>();
        if (file.isPresent()) {
            named.putAll(read(file.get()));
        }
        environment.forEach((name, value) -> {
            if (isOne(name) && !value.isBlank()) {
                named.put(name, value.strip());
            }
        });
        for (var one : named.entrySet()) {
            if (!VISIBLE.matcher(one.getValue()).matches()) {
                throw new IOException(
                        "%s must be of letters, digits and signs without blanks, found something else; copy it again"
                                .formatted(one.getKey()));
            }
        }
        return new Secrets(named);
    }

    private static Map<String, String> read(Path file) throws IOException {
        requireOwnerOnly(file);
        if (Files.size(file) > MOST_BYTES) {
            throw new IOException("%s must hold secrets in at most %,d bytes, found more".formatted(file, MOST_BYTES));
        }
        var lines = new Properties();
        lines.load(new StringReader(Files.readString(file).replace("\\", "\\\\")));
        var named = new HashMap<String, String>();
        for (var name : lines.stringPropertyNames()) {
            if (!isOne(name)) {
                throw new IOException("%s must name only %s, %s and %s, found another name; correct or delete that line"
                        .formatted(file, FILER_TOKEN, USER_TOKEN, CCC));
            }
            named.put(name, lines.getProperty(name).strip());
        }
        return named;
    }

    private static void requireOwnerOnly(Path file) throws IOException {
        try {
            if (!OWNER.containsAll(Files.getPosixFilePermissions(file))) {
                throw new IOException(
                        "%s must be readable by its owner only, found that others may use it; run chmod 600 on it, and consider its secrets seen"
                                .formatted(file));
            }
        } catch (UnsupportedOperationException e) {
            throw new IOException(
                    "%s must be readable by its owner only, which cannot be told on this file system; give the secrets in the environment"
                            .formatted(file),
                    e);
        }
    }

    private static boolean isOne(String name) {
        return name.equals(FILER_TOKEN)
                || name.equals(USER_TOKEN)
                || name.equals(CCC)
                || name.matches(CCC + "_\\d{10}");
    }

    public Optional<String> filerToken() {
        return Optional.ofNullable(named.get(FILER_TOKEN));
    }

    public Optional<String> userToken() {
        return Optional.ofNullable(named.get(USER_TOKEN));
    }

    /// The code of one filer, its own before the common one.
    public Optional<String> ccc(Cik cik) {
        return Optional.ofNullable(named.get(CCC + "_" + cik)).or(() -> Optional.ofNullable(named.get(CCC)));
    }

    /// A text without any of the secrets in it, as a server could say them back.
    public String takenOutOf(String text) {
        var clean = text;
        for (var secret : longestFirst().toList()) {
            clean = clean.replace(secret, GONE);
        }
        return clean;
    }

    private Stream<String> longestFirst() {
        return named.values().stream()
                .filter(secret -> secret.length() >= SHORTEST_TAKEN_OUT)
                .sorted(Comparator.comparingInt(String::length).reversed());
    }

    @Override
    public String toString() {
        return "%d secrets".formatted(named.size());
    }
}
