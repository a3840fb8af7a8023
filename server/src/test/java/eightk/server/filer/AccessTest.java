package eightk.server.filer;

import static org.assertj.core.api.Assertions.assertThat;

import eightk.archive.memory.MemoryStore;
import eightk.model.Cik;
import eightk.server.Server;
import eightk.server.Settings;
import eightk.server.desk.Decisions;
import eightk.server.desk.Hours;
import eightk.server.notice.Roster;
import eightk.server.register.DeskRole;
import eightk.server.register.FilerFacts;
import eightk.server.register.Register;
import eightk.server.register.Role;
import eightk.server.setting.Limits;
import eightk.server.setting.Reach;
import eightk.testkit.Golden;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Every endpoint by every role, as it is and as a table: `in` is let in, whatever it then finds.
class AccessTest {

    private static final Cik FILER = new Cik(9990001);
    private static final Cik OTHER = new Cik(9990002);
    private static final Cik AGENT = new Cik(9990003);

    private static final String HEADING = """
            # Who may ask for what

            Every endpoint of the counter, asked by every kind of caller: `in` is let in, whatever it then finds there;
            401 shows no token that will do, 403 shows one that may not. The user, both administrators and the delegate
            are those of the filer that the address names. This table is written by `AccessTest`, which asks.

            """;

    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void everyEndpointByEveryRole() throws Exception {
        var store = new MemoryStore(InstantSource.system());
        try (var server = Server.start(store, Settings.at("127.0.0.1", 0), InstantSource.system())) {
            var register = server.register();
            populate(register);
            var decisions = new Decisions(store, server.intake(), register, false);
            var endpoints = new Counter(
                            store,
                            server.intake(),
                            register,
                            new Roster(store.subscriptions(), Limits.USUAL, InstantSource.system()),
                            Reach.PUBLIC,
                            Hours.ALWAYS,
                            decisions,
                            Limits.USUAL,
                            InstantSource.system())
                    .endpoints();
            var table = endpoints.stream()
                    .map(endpoint -> row(server, register, endpoint))
                    .collect(Collectors.joining("\n"));
            Golden.assertMatches(Path.of("ACCESS.md"), HEADING + head(register) + table);
            assertThat(endpoints)
                    .allSatisfy(endpoint ->
                            assertThat(Counter.isAt(endpoint.path())).isTrue());
        }
    }

    private static void populate(Register register) throws IOException {
        for (var cik : List.of(FILER, OTHER, AGENT)) {
            register.put("test", cik, FilerFacts.of(Map.of("name", "FILER " + cik)));
        }
        register.add("test", FILER, "admin@a.example", Role.ACCOUNT_ADMINISTRATOR);
        register.add("test", FILER, "user@a.example", Role.USER);
        register.add("test", FILER, "tech@a.example", Role.TECHNICAL_ADMINISTRATOR);
        for (var role : Role.values()) {
            register.add("test", OTHER, "all@b.example", role);
            register.add("test", AGENT, "all@c.example", role);
        }
        register.delegate("test", FILER, AGENT);
        for (var role : DeskRole.values()) {
            register.grantDesk("test", role.label() + "@desk.example", role);
        }
    }

    /// Tokens made anew for each endpoint, for one of them ends a token.
    private static Map<String, String> callers(Register register) throws IOException {
        var filer = register.filerToken("test", FILER).secret();
        var other = register.filerToken("test", OTHER).secret();
        var agent = register.filerToken("test", AGENT).secret();
        var callers = new LinkedHashMap<String, String>();
        callers.put("nobody", "");
        callers.put("filer token", filer);
        callers.put("user", filer + "," + person(register, "user@a.example"));
        callers.put("account administrator", filer + "," + person(register, "admin@a.example"));
        callers.put("technical administrator", filer + "," + person(register, "tech@a.example"));
        callers.put("delegate", agent + "," + person(register, "all@c.example"));
        callers.put("other filer", other + "," + person(register, "all@b.example"));
        for (var role : DeskRole.values()) {
            callers.put(role.label(), person(register, role.label() + "@desk.example"));
        }
        callers.put("revoked", "ekf_revoked");
        return callers;
    }

    private static String person(Register register, String mail) throws IOException {
        return register.userToken("test", mail).secret();
    }

    private String row(Server server, Register register, Endpoint endpoint) {
        try {
            var cells = new LinkedHashMap<String, String>();
            for (var caller : callers(register).entrySet()) {
                cells.put(caller.getKey(), cell(server, endpoint, caller.getValue()));
            }
            return "| `%s %s` %s | %s | %s |"
                    .formatted(
                            endpoint.method().text(),
                            endpoint.path(),
                            endpoint.does(),
                            endpoint.need().words(),
                            String.join(" | ", cells.values()));
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static String head(Register register) throws IOException {
        var callers = callers(register).keySet();
        return "| asked for | needs | %s |\n|---|---|%s\n"
                .formatted(String.join(" | ", callers), "---|".repeat(callers.size()));
    }

    private String cell(Server server, Endpoint endpoint, String tokens) throws IOException, InterruptedException {
        var path = endpoint.path()
                .replace("{cik}", FILER.toString())
                .replace("{to}", OTHER.toString())
                .replace("{number}", "0009990001-26-000099")
                .replace("{mail}", "none@d.example")
                .replace("{role}", "none")
                .replace("{id}", "none");
        var request = HttpRequest.newBuilder(server.address().resolve(path))
                .header("User-Agent", "eightk-test/1")
                .method(endpoint.method().text(), BodyPublishers.noBody());
        if (!tokens.isEmpty()) {
            request.header("Authorization", "Bearer " + tokens);
        }
        int status = http.send(request.build(), BodyHandlers.discarding()).statusCode();
        return status == 401 || status == 403 ? Integer.toString(status) : status < 500 ? "in" : "FAILED " + status;
    }
}
