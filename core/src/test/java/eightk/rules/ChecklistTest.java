package eightk.rules;

import static org.assertj.core.api.Assertions.assertThat;

import eightk.law.Element;
import eightk.law.Form8K;
import eightk.law.Trigger;
import eightk.model.Finding.Missing;
import eightk.model.ItemNumber;
import eightk.rules.Checklist.Entry;
import eightk.rules.Checklist.Presence;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChecklistTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 17);

    @ParameterizedTest(name = "item {0}, {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            4.02 | On November 12, 2026 the board concluded that the statements of 2025 had an error. | whether the matter was discussed with the accountant
            4.02 | On November 12, 2026 the board concluded that the statements of 2025 had an error, and discussed it. |
            5.03 | On November 12, 2026 the Company amended its bylaws. |
            5.03 | The Company amended its bylaws, effective at once. |
            5.03 | The Company amended its bylaws. | the day the amendment takes effect
            5.03 | The amendment of the bylaws is attached as Exhibit 3.1. |
            2.05 | On November 12, 2026 the board committed to a plan and expects costs of $4 million. |
            """)
    void sayWhatIsAbsent(String item, String text, @Nullable String absent) {
        assertThat(Sketch.empty(DAY, DAY).item(item, text).examine().findings().stream()
                        .filter(finding -> finding.rule().equals(ElementRules.ELEMENT.id()))
                        .map(finding -> ((Missing) finding).what())
                        .collect(Collectors.joining("; ")))
                .isEqualTo(absent == null ? "" : "%s (Item %s(a))".formatted(absent, item));
    }

    @Test
    void quotesTheWordsThatShowAnElement() {
        var report = Sketch.empty(DAY, DAY)
                .item("1.04", "On November 16, 2026 an order under Section 107(a) was received for the Elm mine.")
                .read()
                .value();
        assertThat(Checklist.of(report, DAY))
                .singleElement()
                .satisfies(list -> assertThat(list.entries())
                        .hasSize(3)
                        .allMatch(entry -> entry.presence() == Presence.PRESENT)
                        .extracting(Entry::words)
                        .allSatisfy(
                                words -> assertThat(words.orElseThrow().quote()).isNotBlank()));
    }

    @Test
    void leavesOutParagraphsTheItemDoesNotSpeakOf() {
        var report = Sketch.empty(DAY, DAY)
                .item("4.01", "On November 16, 2026 the Company engaged Elm LLP and had not consulted it.")
                .read()
                .value();
        assertThat(Checklist.of(report, DAY).getFirst().entries())
                .extracting(entry -> entry.element().provision().toString())
                .containsOnly("4.01(b)");
    }

    @Test
    void anAmendmentMayBringOnlyWhatWasMissing() {
        assertThat(Sketch.empty(DAY, DAY)
                        .item("5.03", "Bylaws.")
                        .exhibit("3.1", true, true)
                        .amends(1)
                        .breaks(ElementRules.ELEMENT.id()))
                .isFalse();
    }

    /// Items that list nothing have a single element; every item ever in force has its elements and triggers.
    @Test
    void everyItemHasElementsAndTriggers() {
        for (var item : Form8K.everyItem()) {
            var day = item.inForce().from();
            assertThat(Element.on(day, item.number()))
                    .as("elements of %s on %s", item.number(), day)
                    .isNotEmpty();
            assertThat(Trigger.all())
                    .as("triggers of %s on %s", item.number(), day)
                    .anyMatch(trigger -> trigger.provision().item().equals(item.number())
                            && trigger.inForce().contains(day));
        }
        assertThat(Element.on(DAY, ItemNumber.parse("5"))).isEmpty();
    }
}
