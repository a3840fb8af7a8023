package eightk.bench.open;

import eightk.archive.Store;
import eightk.model.Bytes;
import eightk.model.Cik;
import eightk.server.Server;
import eightk.server.Settings;
import io.helidon.http.HeaderNames;
import io.helidon.webserver.WebServer;
import io.helidon.webserver.http.HttpRouting;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// How fast the page of a filing and the JSON of a company are answered, beside the same bytes from a route of the same
/// web server that does nothing but send them.
///
/// One machine asks and answers, so the rates are of both together; the ratio is what counts.
public final class PublicBench {

    /// Time for the compilers before the clock counts.
    private static final Duration WARM_UP = Duration.ofSeconds(4);

    private static final Duration ROUND = Duration.ofSeconds(3);

    /// Ours and the reference by turns, so that what else the machine does falls on both.
    private static final int ROUNDS = 4;

    private PublicBench() {}

    /// @param folder whose submissions are shown; the newest is the one asked for
    /// @param store an empty one, to show them from
    public static String bench(Path folder, Store store) throws IOException, InterruptedException {
        var clock = Clock.systemUTC();
        try (var server = Server.start(store, Settings.at("127.0.0.1", 0), clock)) {
            for (var submission : submissions(folder)) {
                server.intake().mirror(Bytes.mapped(submission));
            }
            var listing = server.catalogue().newest().findFirst().orElseThrow(() -> none(folder));
            var cik = listing.listed()
                    .flatMap(party -> party.cik().stream())
                    .findFirst()
                    .orElseThrow(() -> none(folder));
            return "figure public_filings %d filings%n"
                            .formatted(server.catalogue().size())
                    + compared("filing_page", server.address().resolve("/filings/" + listing.number()))
                    + compared("submissions_json", server.address().resolve(json(cik)));
        }
    }

    private static String json(Cik cik) {
        return "/submissions/CIK%s.json".formatted(cik);
    }

    private static List<Path> submissions(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .filter(PublicBench::isSubmission)
                    .sorted()
                    .toList();
        }
    }

    private static boolean isSubmission(Path file) {
        try (var in = Files.newInputStream(file)) {
            return new String(in.readNBytes(2_000), StandardCharsets.ISO_8859_1).contains("ACCESSION NUMBER:");
        } catch (IOException e) {
            return false;
        }
    }

    private static IllegalArgumentException none(Path folder) {
        return new IllegalArgumentException("%s must have a submission of a company with a number".formatted(folder));
    }

    private static String compared(String name, URI ours) throws IOException, InterruptedException {
        var bytes = bytes(ours);
        var type = "text/html; charset=utf-8";
        var reference = WebServer.builder()
                .address(InetAddress.getLoopbackAddress())
                .connectionOptions(socket -> socket.tcpNoDelay(true))
                .routing(HttpRouting.builder()
                        .get(
                                "/same",
                                (_, to) -> to.header(HeaderNames.CONTENT_TYPE, type)
                                        .send(bytes)))
                .build()
                .start();
        try {
            var there = URI.create("http://127.0.0.1:%d/same".formatted(reference.port()));
            Load.on(ours, WARM_UP);
            Load.on(there, WARM_UP);
            var us = new ArrayList<Load>();
            var them = new ArrayList<Load>();
            for (int i = 0; i < ROUNDS; i++) {
                us.add(Load.on(ours, ROUND));
                them.add(Load.on(there, ROUND));
            }
            return figures(name, bytes.length, Load.together(us), Load.together(them));
        } finally {
            reference.stop();
        }
    }

    private static byte[] bytes(URI address) throws IOException, InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            return http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofByteArray())
                    .body();
        }
    }

    private static String figures(String name, int bytes, Load ours, Load reference) {
        return figure(name + "_bytes", bytes / 1e3, "kB")
                + figure(name + "_rate", ours.rate(), "requests/s")
                + figure(name + "_static_rate", reference.rate(), "requests/s")
                + figure(name + "_ratio", ours.rate() / reference.rate(), "times")
                + figure(name + "_p99", ours.p99(), "ms")
                + figure(name + "_static_p99", reference.p99(), "ms");
    }

    private static String figure(String name, double value, String unit) {
        return String.format(Locale.ROOT, "figure public_%s %.2f %s%n", name, value, unit);
    }
}
