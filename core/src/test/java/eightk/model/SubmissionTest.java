package eightk.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubmissionTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            8-K EX-99.1         | 1
            EX-99.1 8-K         | 2
            COVER 8-K/A 8-K     | 2
            10-K EX-21          | 1
            """)
    void theReportIsTheFirstDocumentOfItsTypeElseTheFirst(String types, int sequence) {
        assertThat(submission(types.split(" ", -1)).main())
                .map(Document::sequence)
                .contains(sequence);
    }

    @Test
    void aSubmissionWithoutDocumentsHasNoReport() {
        assertThat(submission().main()).isEmpty();
    }

    private static Submission submission(String... types) {
        return new Submission(
                SubmissionHeader.NONE,
                IntStream.range(0, types.length)
                        .mapToObj(i -> document(i + 1, types[i]))
                        .toList());
    }

    private static Document document(int sequence, String type) {
        return new Document(sequence, new FormType(type), Optional.empty(), Optional.empty(), Bytes.of(new byte[0]));
    }
}
