package eightk.server.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class KeysTest {

    private final Keys keys = new Keys(new byte[32]);

    /// The example of the Standard Webhooks libraries, so that theirs verify what we sign.
    @Test
    void signsAsStandardWebhooksDo() {
        assertThat(Keys.signature(
                        "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
                        "msg_p5jXN8AQM9LWM0D4loKWxJek",
                        1_614_265_330,
                        "{\"test\": 2432232314}"))
                .isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    @Test
    void hasASecretForEachWebhookAndEachTimeAndTheSameAlways() {
        assertThat(keys.secret("a", 1)).startsWith("whsec_").isEqualTo(keys.secret("a", 1));
        assertThat(keys.secret("a", 1)).isNotEqualTo(keys.secret("a", 2)).isNotEqualTo(keys.secret("b", 1));
        var others = new byte[32];
        Arrays.fill(others, (byte) 1);
        assertThat(new Keys(others).secret("a", 1)).isNotEqualTo(keys.secret("a", 1));
    }

    @Test
    void knowsTheWordOfALinkAndNoOther() {
        assertThat(keys.isWord("a", keys.word("a"))).isTrue();
        assertThat(keys.isWord("a", keys.word("b"))).isFalse();
        assertThat(keys.isWord("a", "")).isFalse();
        assertThat(keys.word("a")).hasSize(24).matches("[A-Za-z0-9_-]+");
    }
}
