package eightk.server;

import static org.assertj.core.api.Assertions.assertThat;

import eightk.rules.Policy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The desk's own pages, as its people use them in a browser: a cookie, forms, and nothing by script.
class OfficeTest {

    private static final Pattern FORM = Pattern.compile("name=\"form\" value=\"([^\"]+)\"");

    private RunningServer web;
    private DeskClient supervisor;
    private Party quillon;
    private final HttpClient http = HttpClient.newHttpClient();

    @BeforeEach
    void start() throws Exception {
        var policy = Policy.read("test", new BufferedReader(new StringReader("""
                rule,decision,from,until,reason
                8K-COVER-BOXES,hold,2020-01-01,,A person looks at covers
                """)));
        var settings = Settings.at("127.0.0.1", 0).deciding(policy).needingTwoPersons();
        web = new RunningServer(settings, RunningServer.CLOCK);
        supervisor = Party.supervisor(
                DeskClient.at(web.server.address()),
                web.server.register().firstCode().orElseThrow());
        quillon = Party.added(supervisor, 9990001, "QUILLON FERRY CO");
    }

    @AfterEach
    void stop() {
        http.close();
        web.close();
    }

    @Test
    void whoIsNotSignedInSeesNothing() throws Exception {
        for (var path :
                new String[] {"/desk", "/desk/filers", "/desk/audit", "/desk/submissions/0009990001-26-000001"}) {
            var answer = get(path, "");
            assertThat(answer.statusCode()).as(path).isEqualTo(401);
            assertThat(answer.body()).contains("Sign in").doesNotContain("QUILLON");
        }
    }

    @Test
    void aFilersTokenIsNoKeyToTheDesk() throws Exception {
        for (var token : quillon.filer().tokens()) {
            var answer = post("/desk/sign-in", "", Map.of("token", token));
            assertThat(answer.statusCode()).isEqualTo(401);
            assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        }
    }

    @Test
    void theCookieIsStrictAndNotTheToken() throws Exception {
        var token = person("officer", "ann@desk.example");
        var answer = post("/desk/sign-in", "", Map.of("token", token));
        assertThat(answer.statusCode()).isEqualTo(303);
        var cookie = answer.headers().firstValue("Set-Cookie").orElseThrow();
        assertThat(cookie).contains("HttpOnly", "SameSite=Strict", "Path=/desk").doesNotContain(token);
        assertThat(get("/desk", cookie).headers().firstValue("Cache-Control")).contains("no-store");
    }

    @Test
    void twoPersonsLetThroughWhatIsHeld() throws Exception {
        var number = held();
        var ann = signIn("officer", "ann@desk.example");
        var bob = signIn("officer", "bob@desk.example");
        assertThat(get("/desk", ann).body()).contains(number, "QUILLON FERRY CO", "held");
        assertThat(get("/desk/submissions/" + number, ann).body())
                .contains("<button>Release", "<button>Suspend", "The depot in Harrow Fell opened on this day.");
        assertThat(decide(number, "release", ann, "Looks right").body()).contains("another person's is needed");
        assertThat(decide(number, "release", ann, "Looks right still").body()).contains("another person's is needed");
        assertThat(web.get("/filings/" + number).statusCode()).isEqualTo(404);
        assertThat(decide(number, "release", bob, "So it does").body()).contains("Now disseminated.");
        assertThat(web.get("/filings/" + number).statusCode()).isEqualTo(200);
        assertThat(decide(number, "release", bob, "Again").statusCode()).isEqualTo(409);
    }

    @Test
    void aDecisionNeedsAReasonAndAFormOfOurs() throws Exception {
        var number = held();
        var ann = signIn("officer", "ann@desk.example");
        assertThat(decide(number, "suspend", ann, "  ").statusCode()).isEqualTo(400);
        var forged =
                post("/desk/submissions/" + number + "/suspend", ann, Map.of("form", "guess", "reason", "Because"));
        assertThat(forged.statusCode()).isEqualTo(401);
        assertThat(get("/desk/submissions/" + number, ann).body()).contains("<button>Release");
        assertThat(decide(number, "suspend", ann, "Not theirs").body()).contains("Now suspended.");
    }

    @Test
    void anAuditorSeesAllAndDecidesNothing() throws Exception {
        var number = held();
        var eve = signIn("auditor", "eve@desk.example");
        assertThat(get("/desk/audit", eve).body())
                .contains("desk-role", "eve@desk.example")
                .doesNotContain("hash");
        assertThat(get("/desk/submissions/" + number, eve).body())
                .contains(number)
                .doesNotContain("<button>Release");
        assertThat(decide(number, "release", eve, "I would").statusCode()).isEqualTo(400);
        assertThat(get("/desk/audit", signIn("officer", "ann@desk.example")).statusCode())
                .isEqualTo(404);
    }

    @Test
    void aRevokedTokenEndsTheSession() throws Exception {
        var ann = signIn("officer", "ann@desk.example");
        assertThat(get("/desk", ann).statusCode()).isEqualTo(200);
        supervisor.granted("POST", "/api/v1/desk/people/ann@desk.example/token", "");
        assertThat(get("/desk", ann).statusCode()).isEqualTo(401);
    }

    @Test
    void signingOutEndsIt() throws Exception {
        var ann = signIn("officer", "ann@desk.example");
        post("/desk/sign-out", ann, Map.of("form", form(get("/desk", ann).body())));
        assertThat(get("/desk", ann).statusCode()).isEqualTo(401);
    }

    @Test
    void whatFilersWroteIsOnlyWords() throws Exception {
        var parcel = Parcel.of(quillon);
        var number = sent(
                parcel.saying(parcel.document().replace("The depot", "&lt;script>alert(1)&lt;/script> The depot")));
        var page = get("/desk/submissions/" + number, signIn("officer", "ann@desk.example"))
                .body();
        assertThat(page).contains("&lt;script&gt;alert(1)").doesNotContain("<script");
    }

    private String held() throws Exception {
        return sent(Parcel.of(quillon));
    }

    private String sent(Parcel parcel) throws Exception {
        var number =
                quillon.filer().post("/submission/single/live", parcel.xml()).text("accessionNumber");
        for (int i = 0; i < 200; i++) {
            var state = supervisor.get("/api/v1/desk/submissions/" + number).text("state");
            if (!state.equals("received") && !state.equals("in review")) {
                assertThat(state).isEqualTo("held");
                return number;
            }
            Thread.sleep(20);
        }
        throw new AssertionError(number + " is not reviewed");
    }

    private String person(String role, String mail) {
        supervisor.granted("PUT", "/api/v1/desk/people/" + mail + "/" + role, "");
        return supervisor
                .granted("POST", "/api/v1/desk/people/" + mail + "/token", "")
                .text("token");
    }

    /// The cookie.
    private String signIn(String role, String mail) throws Exception {
        return post("/desk/sign-in", "", Map.of("token", person(role, mail)))
                .headers()
                .firstValue("Set-Cookie")
                .orElseThrow();
    }

    private HttpResponse<String> decide(String number, String act, String cookie, String reason) throws Exception {
        var form = form(get("/desk/submissions/" + number, cookie).body());
        return post("/desk/submissions/" + number + "/" + act, cookie, Map.of("form", form, "reason", reason));
    }

    private static String form(String page) {
        var found = FORM.matcher(page);
        assertThat(found.find()).as(page).isTrue();
        return found.group(1);
    }

    private HttpResponse<String> get(String path, String cookie) throws IOException, InterruptedException {
        return http.send(request(path, cookie).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String cookie, Map<String, String> fields)
            throws IOException, InterruptedException {
        var body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return http.send(
                request(path, cookie)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path, String cookie) {
        var request = HttpRequest.newBuilder(web.server.address().resolve(path));
        return cookie.isEmpty() ? request : request.header("Cookie", cookie.replaceFirst(";.*", ""));
    }
}
