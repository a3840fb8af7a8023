package eightk.bench.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CsvTest {

    @Test
    void readsQuotedCellsAndMissingOnes() {
        assertThat(Csv.rows(List.of("a,b,c", "1,\"x, \"\"y\"\"\",", "", "2")))
                .containsExactly(Map.of("a", "1", "b", "x, \"y\"", "c", ""), Map.of("a", "2", "b", "", "c", ""));
    }
}
