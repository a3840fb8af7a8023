package eightk.cli.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eightk.cli.QuillonDraft;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// The live preview over HTTP, as a browser asks for it.
@Timeout(30)
class PreviewTest {

    @TempDir
    private Path folder;

    private final HttpClient client = HttpClient.newHttpClient();
    private Preview preview;

    @BeforeEach
    void start() throws IOException {
        write("report.yaml", """
                form: 8-K
                registrant: registrant.yaml
                event: 2026-11-20
                items:
                  - item: 8.01
                    text: news.md
                  - item: 9.01
                    text: list.md
                exhibits:
                  - number: 99.1
                    description: News release
                    file: release.md
                signed:
                  by: Ada Merrow
                  title: Secretary
                  date: 2026-11-20
                """);
        write("registrant.yaml", QuillonDraft.REGISTRANT);
        write("news.md", "The quay opened.\n");
        write("list.md", "The exhibits are below.\n");
        write("release.md", "# News\n\nThe quay opened.\n");
        preview = Preview.of(folder, 0);
    }

    @AfterEach
    void end() {
        preview.close();
        client.close();
    }

    @Test
    void isMeasuredInADraftOnlyAndLeavesTheFileAsItWas() throws IOException {
        var elsewhere = Files.createDirectory(folder.resolve("no-draft"));
        var file = Files.writeString(elsewhere.resolve("notes.md"), "Notes.");
        assertThatThrownBy(() -> PreviewBench.bench(elsewhere, file))
                .hasMessageContaining("notes.md must be in a draft, which is a folder with a report.yaml, found none");
        assertThat(file).hasContent("Notes.");
    }

    @Test
    void showsTheReportAndItsExhibits() throws Exception {
        var page = get("/");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("The quay opened.", "Nothing was found", "href=\"/documents/quil-ex99_1.htm\"");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .startsWith("default-src 'none'; script-src 'self';");
        assertThat(get("/documents/quil-ex99_1.htm").body()).contains("News");
        assertThat(get("/documents/quil-ex99_1.htm").headers().firstValue("Content-Security-Policy"))
                .contains("sandbox; default-src 'none'; style-src 'unsafe-inline'");
        assertThat(get("/preview.js").body()).contains("EventSource");
        assertThat(get("/preview.css").statusCode()).isEqualTo(200);
    }

    @Test
    void tellsOpenPagesOfASaveAndShowsWhatIsFoundInTheMargin() throws Exception {
        try (var changes = changes()) {
            var before = changes.readLine();
            assertThat(before).startsWith("data: ");
            assertThat(get("/").body()).contains("data-version=\"" + before.substring(6));
            write(
                    "news.md",
                    "The quay opened.\n\nThis is furnished and shall not be deemed \"filed\" under Section 18.\n");
            assertThat(pageWith("8K-LEGEND-WITHOUT-EFFECT", changes))
                    .containsSubsequence(
                            "<span class=\"note review\">", "news.md:3, 8K-LEGEND-WITHOUT-EFFECT", "This is furnished");
        }
    }

    @Test
    void whatCannotBeMadeIsToldAboveTheLastThatCould() throws Exception {
        try (var changes = changes()) {
            changes.readLine();
            write("news.md", "The quay opened.\n\n<!-- say when -->\n");
            assertThat(pageWith("say when", changes))
                    .contains("1 to mend before documents can be made; below is the last report that could be")
                    .contains("<li>news.md:3: still to be written: say when")
                    .contains("<main class=\"stale\">");
        }
    }

    @Test
    void nothingOfTheDraftIsRun() throws Exception {
        try (var changes = changes()) {
            changes.readLine();
            write("news.md", "<img src=x onerror=alert(1)>\n\n<script>alert(1)</script>\n");
            assertThat(pageWith("&lt;img src=x", changes)).doesNotContain("<script>", "<img");
        }
    }

    @Test
    void answersThisMachineAndNoOtherName() throws Exception {
        var request = "GET / HTTP/1.1\r\nHost: elsewhere.example\r\nConnection: close\r\n\r\n";
        try (var socket = new Socket("localhost", preview.address().getPort())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 403 ")
                    .doesNotContain("quay");
        }
    }

    @Test
    void givesOnlyWhatWasMade() throws Exception {
        for (var path : new String[] {"/documents/report.yaml", "/documents/../report.yaml", "/documents/", "/x"}) {
            assertThat(get(path).statusCode()).as(path).isEqualTo(404);
        }
    }

    @Test
    void letsGoOfItsPortThoughAPageIsOpen() throws Exception {
        try (var changes = changes()) {
            changes.readLine();
            preview.close();
            assertThatThrownBy(() -> get("/")).isInstanceOf(IOException.class);
        }
    }

    private BufferedReader changes() throws IOException, InterruptedException {
        var answer = client.send(request("/changes"), BodyHandlers.ofInputStream());
        assertThat(answer.headers().firstValue("Content-Type")).contains("text/event-stream");
        return new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8));
    }

    /// The page once it says so: a save may be seen in two parts.
    private String pageWith(String words, BufferedReader changes) throws IOException, InterruptedException {
        var page = get("/").body();
        while (!page.contains(words)) {
            changes.readLine();
            page = get("/").body();
        }
        return page;
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(request(path), BodyHandlers.ofString());
    }

    private HttpRequest request(String path) {
        return HttpRequest.newBuilder(URI.create(preview.address() + path)).build();
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
