package eightk.server.edgar;

import static org.assertj.core.api.Assertions.assertThat;

import eightk.server.edgar.FairAccess.Refusal;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class FairAccessTest {

    private static final Instant NOW = Instant.parse("2026-11-20T15:00:00Z");
    private static final String ADDRESS = "192.0.2.7";
    private static final String AGENT = "Example Research admin@example.com";

    private final FairAccess fairness = new FairAccess();

    @Test
    void whoDoesNotSayWhoAsksIsRefused() {
        assertThat(fairness.refuse(ADDRESS, " ", NOW)).contains(Refusal.UNDECLARED);
    }

    @Test
    void theEleventhRequestOfASecondIsRefusedAndThoseOfTenMinutesAfterIt() {
        for (int i = 0; i < FairAccess.MOST_A_SECOND; i++) {
            assertThat(fairness.refuse(ADDRESS, AGENT, NOW)).isEmpty();
        }
        assertThat(fairness.refuse(ADDRESS, AGENT, NOW)).contains(Refusal.TOO_FAST);
        assertThat(fairness.refuse(ADDRESS, AGENT, NOW.plusSeconds(599))).contains(Refusal.TOO_FAST);
        assertThat(fairness.refuse(ADDRESS, AGENT, NOW.plusSeconds(600))).isEmpty();
        assertThat(fairness.refuse("192.0.2.8", AGENT, NOW)).isEmpty();
    }

    @Test
    void aSecondLaterTheCountBeginsAnew() {
        for (int i = 0; i < 3 * FairAccess.MOST_A_SECOND; i++) {
            assertThat(fairness.refuse(ADDRESS, AGENT, NOW.plusSeconds(i / FairAccess.MOST_A_SECOND)))
                    .isEmpty();
        }
    }
}
