package eightk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueCommandTest {

    /// Half past ten in the evening in Washington on Thanksgiving Day's eve, already the next day in UTC.
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-26T03:30:00Z"), ZoneId.of("America/Los_Angeles"));

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void countsDayByDayAndSaysWhenInWashingtonAndHere() {
        assertThat(run("--item", "5.02(b)", "--event", "2026-11-20T16:05")).isEqualTo(Exit.DONE);
        assertThat(out.toString())
                .contains("Item 5.02(b)", "Departure of Directors", "Fri 2026-11-20: notice of the decision to leave")
                .contains("Due         Fri 2026-11-27")
                .contains("Fri 2026-11-27 17:30 -05:00 in Washington, Fri 2026-11-27 14:30 -08:00 here")
                .contains("Thu 2026-11-26   Thanksgiving Day", "Fri 2026-11-27   day 4")
                .contains("Rule 13a-11(c) does not protect this item.");
    }

    @ParameterizedTest(name = "event {0}: {1}")
    @CsvSource(textBlock = """
            2026-11-20,                2026-11-27
            2026-11-20T23:59,          2026-11-27
            2026-11-23T22:30-08:00,    2026-12-01
            2026-11-21T03:00:00Z,      2026-11-27
            """)
    void takesTheDayInWashington(String event, String due) {
        assertThat(run("--json", "--item", "1.01", "--event", event)).isEqualTo(Exit.DONE);
        assertThat(out.toString()).contains("\"due\":\"" + due + "\"", "\"cutOff\":\"" + due + "T17:30-05:00\"");
    }

    @Test
    void takesTodayInWashingtonIfNoDayIsGiven() {
        assertThat(run("--json", "--item", "1.01")).isEqualTo(Exit.DONE);
        assertThat(out.toString()).contains("\"event\":\"2026-11-25\"");
    }

    @Test
    void tellsItemsFromPlainWords() {
        assertThat(run("--what", "CFO resigned")).isEqualTo(Exit.DONE);
        assertThat(out.toString()).contains("May bring   Item 5.02(b)");
        assertThat(run("--what", "our chief executive died")).isEqualTo(Exit.DONE);
        assertThat(out.toString()).contains("Is not      Item 5.02(b)", "Death is no trigger");
    }

    @Test
    void writesACalendarWithAlarmsAndFollowUps(@TempDir Path folder) throws IOException {
        var file = folder.resolve("due.ics");
        assertThat(run("--item", "2.01", "--event", "2024-03-01", "--ics", file.toString()))
                .isEqualTo(Exit.DONE);
        var lines = Files.readString(file).split("\r\n");
        assertThat(lines)
                .startsWith("BEGIN:VCALENDAR", "VERSION:2.0")
                .endsWith("END:VCALENDAR")
                .contains("DTSTAMP:20261126T033000Z", "DTSTART:20240307T223000Z", "DTSTART:20240517T213000Z")
                .contains("TRIGGER:-PT2H", "TRIGGER:-P7D")
                .allMatch(line -> line.length() <= 75);
    }

    @Test
    void writesOnePageForCounsel(@TempDir Path folder) throws IOException {
        var file = folder.resolve("due.html");
        assertThat(run("--item", "2.01", "--event", "2024-03-01", "--html", file.toString()))
                .isEqualTo(Exit.DONE);
        assertThat(file).content().contains("Item 2.01", "Thu 2024-03-07", "by Fri 2024-05-17", "Not legal advice");
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            --item 5.2              | item must look like 5, 8.01 or 5.02(b), found '5.2'
            --item 1.05 --event 2020-01-02 | Item 1.05 was not in the form on 2020-01-02
            --item 1.05 --event soon       | event must look like 2026-11-20 or 2026-11-20T16:05, found 'soon'
            --event 2026-11-20      | an item is needed: --item, --what or a report that has some
            """)
    void saysWhatItWanted(String arguments, String message) {
        assertThat(run(arguments.split(" "))).isEqualTo(Exit.MISUSE);
        assertThat(err.toString()).startsWith("eightk due: " + message);
    }

    private int run(String... arguments) {
        var all = new String[arguments.length + 1];
        all[0] = "due";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return Eightk.run(List.of(new DueCommand(CLOCK)), new PrintWriter(out, true), new PrintWriter(err, true), all);
    }
}
