package eightk.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ResourceTest {

    @Test
    void isReadBesideAClass() {
        assertThat(Resource.text(Row.class, "items.csv")).startsWith("number,caption,from,until");
        assertThat(Resource.bytes(Row.class, "items.csv")).hasSizeGreaterThan(1000);
    }

    @Test
    void isSaidToBeMissing() {
        assertThatThrownBy(() -> Resource.text(Row.class, "none.csv"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("resource eightk/law/none.csv must be there, found none");
    }
}
