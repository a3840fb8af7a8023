package eightk.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.SequenceInputStream;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// What a filer who means harm sends is refused in clear words, numbers nothing, and leaves the others unharmed.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileTest {

    private static final String LIVE = "/submission/single/live";

    private RunningServer web;
    private Party filer;

    @BeforeAll
    void start() throws Exception {
        web = new RunningServer();
        var stranger = DeskClient.at(web.server.address());
        var supervisor =
                Party.supervisor(stranger, web.server.register().firstCode().orElseThrow());
        filer = Party.added(supervisor, 9990001, "QUILLON FERRY CO");
    }

    @AfterAll
    void stop() {
        web.close();
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of(
                        "an entity from a file",
                        "<!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><edgarSubmission>&e;</edgarSubmission>",
                        "DTD"),
                Arguments.of(
                        "a bomb of entities",
                        "<!DOCTYPE a [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\">]>"
                                + "<edgarSubmission><submissionType>&b;</submissionType></edgarSubmission>",
                        "DTD"),
                Arguments.of("no XML", "8-K", "not XML"),
                Arguments.of("another root", "<a/>", "the root must be edgarSubmission, found 'a'"),
                Arguments.of("nothing", " ", "found nothing"),
                Arguments.of(
                        "a deep nest",
                        "<edgarSubmission>" + "<a>".repeat(1_000) + "</a>".repeat(1_000) + "</edgarSubmission>",
                        "at most 16 deep"),
                Arguments.of(
                        "a long comment",
                        "<edgarSubmission><!--" + "x".repeat(2_000_000) + "--></edgarSubmission>",
                        "no part of the envelope but contents"),
                Arguments.of(
                        "a long attribute",
                        "<edgarSubmission a=\"" + "x".repeat(2_000_000) + "\"/>",
                        "no part of the envelope but contents"),
                Arguments.of("rubbish for base64", document("report.htm", "8-K", "%%%%"), "contents must be base64"),
                Arguments.of(
                        "half a group of base64", document("report.htm", "8-K", "QUJDR"), "contents must be base64"),
                Arguments.of(
                        "a path for a file name",
                        document("../../etc/passwd", "8-K", "QQ=="),
                        "conformedName must match"),
                Arguments.of(
                        "a line break in a file name", document("a\nb.htm", "8-K", "QQ=="), "conformedName must match"),
                Arguments.of(
                        "a tag for a type",
                        document("a.htm", "8-K&lt;TEXT>", "QQ=="),
                        "conformedDocumentType must match"),
                Arguments.of(
                        "ten thousand documents",
                        envelope(oneDocument("a.htm", "8-K", "QQ==").repeat(10_000)),
                        "at most 1,000"),
                Arguments.of("JSON of another kind", "{\"a\":1}", "an envelope has no member 'a'"),
                Arguments.of("deep JSON", "{\"filers\":" + "[".repeat(5_000), "the envelope must have an object"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void isRefusedInClearWords(String what, String body, String words) {
        var answer = filer.filer().post(LIVE, body);
        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        assertThat(answer.json().path("messages").path(0).path("content").asString())
                .contains(words);
    }

    @Test
    void documentsThatAreMoreThanTheySayAreSuspended() throws Exception {
        var smuggling = "</TEXT>\n</DOCUMENT>\n<DOCUMENT>\n<TYPE>EX-99\n<SEQUENCE>2\n<FILENAME>x.htm\n<TEXT>\nFree!\n";
        var parcel = Parcel.of(filer);
        var receipt = filer.filer()
                .post(LIVE, parcel.saying(parcel.document() + smuggling).xml());
        var standing = filer.filer().settled(receipt.text("accessionNumber"));
        assertThat(standing.path("submissionMessages").toString()).contains("DESK-CONTAINER");
        assertThat(standing.path("status").asString()).isEqualTo("SUSPENDED");
    }

    @Test
    void aBodyPastTheLimitIsRefusedBeforeItIsRead() throws Exception {
        var endless = new InputStream() {
            @Override
            public int read() {
                return 'x';
            }

            @Override
            public int read(byte[] target, int from, int count) {
                Arrays.fill(target, from, from + count, (byte) 'x');
                return count;
            }
        };
        var head = new SequenceInputStream(
                new ByteArrayInputStream("<edgarSubmission>".getBytes(StandardCharsets.UTF_8)), endless);
        var request = HttpRequest.newBuilder(web.server.address().resolve(LIVE))
                .header("User-Agent", "eightk-test/1")
                .header(
                        "Authorization",
                        "Bearer " + String.join(",", filer.filer().tokens()))
                .POST(BodyPublishers.fromPublisher(BodyPublishers.ofInputStream(() -> head), 1L << 40))
                .build();
        int status;
        try {
            status = filer.filer()
                    .http()
                    .send(request, BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException _) {
            status = 413; // the connection was closed on the rest of the body
        }
        assertThat(status).isEqualTo(413);
    }

    @Test
    void aRequestMustNameItsProgram() throws Exception {
        try (var socket =
                new Socket(web.server.address().getHost(), web.server.address().getPort())) {
            socket.getOutputStream()
                    .write("GET /status HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            var status = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII))
                    .readLine();
            assertThat(status).startsWith("HTTP/1.1 400");
        }
    }

    @Test
    void othersFileAsIfNothingHadBeen() throws Exception {
        for (var attack : List.of("<!DOCTYPE a>", "<edgarSubmission>", "{")) {
            filer.filer().post(LIVE, attack);
        }
        var receipt = filer.filer().post(LIVE, Parcel.of(filer).xml());
        assertThat(filer.filer()
                        .settled(receipt.text("accessionNumber"))
                        .path("status")
                        .asString())
                .isEqualTo("DISSEMINATED");
    }

    private static String document(String name, String type, String contents) {
        return envelope(oneDocument(name, type, contents));
    }

    private static String oneDocument(String name, String type, String contents) {
        return "<document><conformedName>%s</conformedName><conformedDocumentType>%s</conformedDocumentType><contents>%s</contents></document>"
                .formatted(name, type, contents);
    }

    private static String envelope(String documents) {
        return ("<edgarSubmission><liveTestFlag>LIVE</liveTestFlag><submissionType>8-K</submissionType>"
                        + "<filer><filerId>9990001</filerId><filerCcc>x</filerCcc></filer><documents>%s</documents></edgarSubmission>")
                .formatted(documents);
    }
}
