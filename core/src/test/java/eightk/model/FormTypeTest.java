package eightk.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormTypeTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            8-K,       8-K,     false, true
            8-K/A,     8-K,     true,  true
            8-K12B,    8-K12B,  false, true
            8-K12G3/A, 8-K12G3, true,  true
            8-K15D5,   8-K15D5, false, true
            ' 8-K ',   8-K,     false, true
            10-K,      10-K,    false, false
            10-K/A,    10-K,    true,  false
            6-K,       6-K,     false, false
            EX-99.1,   EX-99.1, false, false
            8-KT,      8-KT,    false, false
            """)
    void knowsTheGroupAndItsAmendments(String code, String base, boolean amendment, boolean currentReport) {
        var form = new FormType(code);
        assertThat(form.base()).hasToString(base);
        assertThat(form.isAmendment()).isEqualTo(amendment);
        assertThat(form.isCurrentReport()).isEqualTo(currentReport);
    }

    @ParameterizedTest(name = "''{0}''")
    @ValueSource(strings = {"", " ", "\t"})
    void isNeverBlank(String code) {
        assertThatThrownBy(() -> new FormType(code)).hasMessage("form type must not be blank");
    }
}
