package eightk.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eightk.rules.Policy;
import eightk.server.desk.Hours;
import eightk.server.setting.Certificate;
import eightk.server.setting.Limit;
import eightk.server.setting.Limits;
import eightk.server.setting.PublicAddress;
import eightk.server.setting.Reach;
import eightk.server.setting.RequestLog;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What whoever runs a desk sets: its certificate, the address it is known by, its bounds, its log.
class OperationsTest {

    private static final Sample FILED = Sample.numbered("0009990001-26-000001");

    @TempDir
    private Path folder;

    @Test
    void isServedByTlsWithACertificateFromFiles() throws Exception {
        var keys = MadeKeys.in(folder);
        try (var web = new RunningServer(
                        settings(PublicAddress.ANY, Optional.of(keys.certificate()), Limits.USUAL, RequestLog.NONE),
                        RunningServer.CLOCK);
                var http = HttpClient.newBuilder().sslContext(keys.trusting()).build()) {
            assertThat(web.server.address().getScheme()).isEqualTo("https");
            var answer = http.send(
                    HttpRequest.newBuilder(web.server.address().resolve("/health/live"))
                            .build(),
                    BodyHandlers.ofString());
            assertThat(answer.body()).isEqualTo("live\n");
        }
    }

    @Test
    void saysWhatIsWrongWithAKey() throws Exception {
        var chain = MadeKeys.in(folder).certificate().chain();
        var key = Files.writeString(folder.resolve("key.pem"), "-----BEGIN RSA PRIVATE KEY-----");
        assertThatThrownBy(() -> new Certificate(chain, key).context())
                .isInstanceOf(IOException.class)
                .hasMessage("key %s must have a BEGIN PRIVATE KEY, found none".formatted(key));
    }

    @Test
    void linksLeadToTheAddressItIsKnownBy() throws Exception {
        var known = new PublicAddress(Optional.of(URI.create("https://desk.example/")), Set.of());
        try (var web = new RunningServer(
                settings(known, Optional.empty(), Limits.USUAL, RequestLog.NONE), RunningServer.CLOCK)) {
            web.server.intake().mirror(FILED.bytes());
            assertThat(web.get("/cgi-bin/browse-edgar?action=getcurrent&output=atom")
                            .body())
                    .contains("href=\"https://desk.example/Archives/edgar/data/9990001/");
        }
    }

    @Test
    void theLogNamesTheClientBehindAProxyThatIsBelievedAndHasNoSecret() throws Exception {
        var file = folder.resolve("requests.log");
        var known = new PublicAddress(Optional.empty(), Set.of("127.0.0.1"));
        try (var log = RequestLog.in(file);
                var web =
                        new RunningServer(settings(known, Optional.empty(), Limits.USUAL, log), RunningServer.CLOCK)) {
            var answer = web.send(
                    web.request("/status?secret=query")
                            .header("X-Forwarded-For", "203.0.113.9, 198.51.100.7")
                            .header("X-Request-Id", "proxy-4711")
                            .header("Authorization", "Bearer ekf_secret")
                            .build(),
                    BodyHandlers.ofString());
            assertThat(answer.headers().firstValue("X-Request-Id")).contains("proxy-4711");
            assertThat(answer.body()).contains("proxy-4711");
            var line = logged(file);
            assertThat(line)
                    .contains("\"request\":\"proxy-4711\"", "\"client\":\"198.51.100.7\"", "\"status\":401")
                    .doesNotContain("secret");
        }
    }

    @Test
    void whoIsNoProxyIsNotBelieved() throws Exception {
        var file = folder.resolve("requests.log");
        try (var log = RequestLog.in(file);
                var web = new RunningServer(
                        settings(PublicAddress.ANY, Optional.empty(), Limits.USUAL, log), RunningServer.CLOCK)) {
            web.send(
                    web.request("/health/live")
                            .header("X-Forwarded-For", "203.0.113.9")
                            .build(),
                    BodyHandlers.ofString());
            assertThat(logged(file)).contains("\"client\":\"127.0.0.1\"");
        }
    }

    @Test
    void aLimitThatIsSetBinds() throws Exception {
        var limits = new Limits(Map.of(Limit.HEADERS, 500L));
        try (var web = new RunningServer(
                settings(PublicAddress.ANY, Optional.empty(), limits, RequestLog.NONE), RunningServer.CLOCK)) {
            var answer =
                    web.send(web.request("/").header("X-Long", "x".repeat(600)).build(), BodyHandlers.ofString());
            assertThat(answer.statusCode()).isBetween(400, 499);
        }
    }

    @Test
    void theApiIsDescribedForProgramsAndTriedByPeople() throws Exception {
        try (var web = new RunningServer()) {
            assertThat(web.get("/api/openapi.yaml").body())
                    .startsWith("openapi: 3.1.0")
                    .contains("/submission/single/live:", "/api/v1/entries:");
            var page = web.get("/api");
            assertThat(page.body()).contains("/submission/single/live", "<script src=\"/assets/try.js\"");
            assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                    .contains("script-src 'self'", "connect-src 'self'")
                    .doesNotContain("unsafe");
            assertThat(web.get("/assets/try.js")
                            .headers()
                            .firstValue("Content-Type")
                            .orElseThrow())
                    .startsWith("text/javascript");
        }
    }

    @Test
    void aLimitMustBeANumberOfAtLeastOne() {
        assertThatThrownBy(() -> new Limits(Map.of(Limit.UPLOADS, 0L)))
                .hasMessage("limit uploads must be 1 to 2,147,483,648, found 0");
    }

    private static Settings settings(
            PublicAddress known, Optional<Certificate> certificate, Limits limits, RequestLog log) {
        return new Settings(
                "127.0.0.1",
                0,
                Hours.ALWAYS,
                Policy.BY_EFFECT,
                false,
                known,
                certificate,
                limits,
                log,
                Optional.empty(),
                Reach.PUBLIC);
    }

    /// The line is written once the answer is sent.
    private static String logged(Path file) throws Exception {
        for (int i = 0; i < 100 && Files.size(file) == 0; i++) {
            Thread.sleep(20);
        }
        return Files.readString(file);
    }
}
