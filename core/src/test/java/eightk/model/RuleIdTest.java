package eightk.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleIdTest {

    @ParameterizedTest
    @ValueSource(strings = {"8K-ITEM-KNOWN", "EDGAR-DOCUMENT-COUNT", "A-1"})
    void isWrittenAsItIsNamed(String id) {
        assertThat(new RuleId(id)).hasToString(id);
    }

    @ParameterizedTest(name = "''{0}''")
    @ValueSource(strings = {"", "ITEM", "item-known", "8K-", "-8K", "8K--X", "8K ITEM"})
    void saysWhatItWantedAndWhatItFound(String id) {
        assertThatThrownBy(() -> new RuleId(id)).hasMessage("rule id must look like 8K-ITEM-KNOWN, found '" + id + "'");
    }
}
