package eightk.draft;

import static org.assertj.core.api.Assertions.assertThat;

import eightk.model.Address;
import eightk.model.Registrant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegistrantYamlTest {

    @ParameterizedTest
    @CsvSource({
        "Wisconsin, state, Wisconsin, country",
        "WI, state, Wisconsin, country",
        "D0, country, Bermuda, state",
        "Bermuda, country, Bermuda, state"
    })
    void namesAStateOrACountryOfWhichTheCoverHasTheCode(String printed, String key, String name, String other) {
        var address = new Address(
                Optional.of("1 Wharf Street"),
                Optional.empty(),
                Optional.of("Lakeside"),
                Optional.of(printed),
                Optional.empty(),
                Optional.empty());
        assertThat(RegistrantYaml.of(registrant(printed, address), "poe"))
                .contains("incorporated: \"%s\"\n".formatted(name))
                .contains("  %s: \"%s\"\n".formatted(key, name))
                .doesNotContain("  %s: \"".formatted(other));
    }

    private static Registrant registrant(String incorporated, Address address) {
        return new Registrant(
                Optional.of("Poe Mills Inc."),
                Optional.empty(),
                Optional.of(incorporated),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                address,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }
}
