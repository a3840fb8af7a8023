package eightk.server.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Where webhooks may lead. Each range stands with its last address, and the first one past it where that is public.
class ReachTest {

    @ParameterizedTest(name = "{0}: public {1}, loopback {2}, private {3}")
    @CsvSource(textBlock = """
            8.8.8.8,                 true,  true,  true
            0.0.0.0,                 false, false, false
            0.255.255.255,           false, false, true
            1.0.0.0,                 true,  true,  true
            9.255.255.255,           true,  true,  true
            10.0.0.1,                false, false, true
            11.0.0.0,                true,  true,  true
            100.63.255.255,          true,  true,  true
            100.64.0.0,              false, false, true
            100.127.255.255,         false, false, true
            100.128.0.0,             true,  true,  true
            127.0.0.1,               false, true,  true
            127.255.255.255,         false, true,  true
            169.253.255.255,         true,  true,  true
            169.254.169.254,         false, false, true
            172.15.255.255,          true,  true,  true
            172.16.0.0,              false, false, true
            172.31.255.255,          false, false, true
            172.32.0.0,              true,  true,  true
            192.0.0.192,             false, false, true
            192.0.1.0,               true,  true,  true
            192.0.2.255,             false, false, true
            192.88.99.1,             false, false, true
            192.168.1.1,             false, false, true
            192.169.0.0,             true,  true,  true
            198.17.255.255,          true,  true,  true
            198.18.0.0,              false, false, true
            198.19.255.255,          false, false, true
            198.51.100.1,            false, false, true
            203.0.113.1,             false, false, true
            223.255.255.255,         true,  true,  true
            224.0.0.1,               false, false, false
            239.255.255.255,         false, false, false
            240.0.0.0,               false, false, true
            255.255.255.255,         false, false, true
            ::,                      false, false, false
            ::1,                     false, true,  true
            ::ffff:127.0.0.1,        false, true,  true
            ::ffff:169.254.169.254,  false, false, true
            64:ff9b::a9fe:a9fe,      false, false, true
            2001:0:a9fe:a9fe::,      false, false, true
            2001:db8::1,             false, false, true
            2001:4860:4860::8888,    true,  true,  true
            2002:a9fe:a9fe::,        false, false, true
            2606:4700::1111,         true,  true,  true
            3fff:fff::1,             false, false, true
            3fff:1000::1,            true,  true,  true
            fc00::1,                 false, false, true
            fd00:ec2::254,           false, false, true
            fe80::1,                 false, false, true
            ff02::1,                 false, false, false
            """)
    void leadsToTheInternetAndNowhereElseUnlessTold(
            String address, boolean isPublic, boolean loopback, boolean isPrivate) {
        var at = InetAddress.ofLiteral(address);
        assertThat(Reach.PUBLIC.allows(at, true)).isEqualTo(isPublic);
        assertThat(Reach.LOOPBACK.allows(at, true)).isEqualTo(loopback);
        assertThat(Reach.PRIVATE.allows(at, true)).isEqualTo(isPrivate);
    }

    @Test
    void leavesTlsOutOnlyWhereItMay() {
        var far = InetAddress.ofLiteral("8.8.8.8");
        var here = InetAddress.ofLiteral("127.0.0.1");
        assertThat(Reach.PUBLIC.allows(far, false)).isFalse();
        assertThat(Reach.LOOPBACK.allows(far, false)).isFalse();
        assertThat(Reach.LOOPBACK.allows(here, false)).isTrue();
        assertThat(Reach.PRIVATE.allows(far, false)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://hooks.example/",
                "ftp://hooks.example/",
                "https://ada:secret@hooks.example/",
                "https://hooks.example/#part",
                "https:///path",
                "https:hooks.example",
                "hooks.example",
                "https://hooks.example/\r\nHost: other.example",
                "https://hööks.example/",
                "https://hooks_example /",
                ""
            })
    void knowsWhatIsNoUrlOfAWebhook(String text) {
        assertThatThrownBy(() -> Reach.PUBLIC.url(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("a webhook must be an https URL of at most 500 ASCII characters");
    }

    @Test
    void takesAUrlAsItIs() {
        assertThat(Reach.PUBLIC.url("https://hooks.example:8443/a%20b?c=d"))
                .hasToString("https://hooks.example:8443/a%20b?c=d");
        assertThat(Reach.LOOPBACK.url("http://localhost:9/")).hasToString("http://localhost:9/");
    }
}
