package eightk.law;

import static org.assertj.core.api.Assertions.assertThat;

import eightk.model.ItemNumber;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What the law's tables hold of each item the form ever had.
class EveryItemTest {

    static List<FormItem> everyItem() {
        return Form8K.everyItem();
    }

    @ParameterizedTest(name = "Item {0}")
    @MethodSource("everyItem")
    void hasElementsTriggersAndADutyOnItsFirstDay(FormItem item) {
        var day = item.inForce().from();
        assertThat(Element.on(day, item.number())).as("elements").isNotEmpty();
        assertThat(Trigger.all())
                .as("triggers")
                .anyMatch(trigger -> trigger.kind() == Trigger.Kind.TRIGGER
                        && trigger.provision().item().equals(item.number())
                        && trigger.inForce().contains(day));
        assertThat(Duty.on(day, Provision.of(item.number()))).as("duty").isPresent();
    }

    @Test
    void areThoseOfBothNumberings() {
        var today = Form8K.on(Form8K.SECTIONS.plusYears(22)).items();
        assertThat(today).hasSize(33);
        var old = Form8K.everyItem().stream()
                .map(FormItem::number)
                .filter(number -> !number.toString().contains("."))
                .toList();
        assertThat(old)
                .containsAll(IntStream.rangeClosed(1, 12)
                        .mapToObj(number -> ItemNumber.parse(Integer.toString(number)))
                        .toList());
        assertThat(Stream.of(ItemNumber.parse("9")))
                .allSatisfy(nine -> assertThat(old).filteredOn(nine::equals).hasSize(2));
        assertThat(old).doesNotContain(ItemNumber.parse("13"));
    }
}
