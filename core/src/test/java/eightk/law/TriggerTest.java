package eightk.law;

import static org.assertj.core.api.Assertions.assertThat;

import eightk.law.Trigger.Kind;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TriggerTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    @ParameterizedTest(name = "{0}: {1}; not {2}")
    @CsvSource(delimiter = '|', textBlock = """
            CFO resigned                                        | 5.02(b)             | ''
            Our chief financial officer died                    | ''                  | 5.02(b)
            We hired a new CEO                                  | 5.02(c)             | ''
            The board elected a director                        | 5.02(d)             | ''
            General counsel stepped down                        | ''                  | 5.02(b)
            We signed a letter of intent for a merger agreement | 1.01                | 1.01
            We closed the acquisition of Elm Inc.               | 2.01                | ''
            The auditor was dismissed                           | 4.01                | ''
            ransomware attack                                   | 1.05 8.01           | ''
            earnings release for the third quarter              | 2.02                | ''
            guidance for next year                              | 7.01                | 2.02
            Nasdaq deficiency letter                            | 3.01                | ''
            annual meeting votes                                | 5.07                | ''
            bylaws amended                                      | 5.03(a)             | ''
            the weather was fine                                | ''                  | ''
            """)
    void plainWordsGiveCandidates(String event, String triggers, String exclusions) {
        assertThat(provisions(event, Kind.TRIGGER)).isEqualTo(triggers);
        assertThat(provisions(event, Kind.EXCLUSION)).isEqualTo(exclusions);
    }

    @Test
    void oldEventsGiveOldItems() {
        assertThat(Trigger.of("CFO resigned", LocalDate.of(2003, 11, 3)))
                .singleElement()
                .satisfies(trigger -> assertThat(trigger.provision()).hasToString("5"));
    }

    private static String provisions(String event, Kind kind) {
        return Trigger.of(event, DAY).stream()
                .filter(trigger -> trigger.kind() == kind)
                .map(trigger -> trigger.provision().toString())
                .distinct()
                .sorted()
                .collect(Collectors.joining(" "));
    }
}
