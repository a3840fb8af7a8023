package eightk.law;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JurisdictionsTest {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(textBlock = """
            DE, Delaware
            DC, District of Columbia
            PR, Puerto Rico
            A6, Ontario
            E9, Cayman Islands
            K3, Hong Kong
            L3, Israel
            V8, Switzerland
            X0, United Kingdom
            """)
    void namesEdgarsCodes(String code, String name) {
        assertThat(Jurisdictions.name(code)).contains(name);
        assertThat(Jurisdictions.code(name.toUpperCase(java.util.Locale.ROOT))).contains(code);
    }

    @ParameterizedTest(name = "{0}: a country {1}, abroad {2}")
    @CsvSource({
        "Bermuda, true, true",
        "Ontario, false, true",
        "Ohio, false, false",
        "united states, true, false",
        "x, false, false"
    })
    void knowsWhatLiesAbroad(String name, boolean country, boolean abroad) {
        assertThat(Jurisdictions.isCountry(name)).isEqualTo(country);
        assertThat(Jurisdictions.isAbroad(name)).isEqualTo(abroad);
    }

    @Test
    void knowsNoOther() {
        assertThat(Jurisdictions.name("ZZ")).isEmpty();
        assertThat(Jurisdictions.code("Ruritania")).isEmpty();
    }
}
