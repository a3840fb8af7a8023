package eightk.events;

import static org.assertj.core.api.Assertions.assertThat;

import eightk.report.CurrentReports;
import eightk.testkit.Shared;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// The first filing this project read: one garbled sentence with two appointments and no day for either.
class SeedEventsTest {

    @Test
    void namesTwoPeopleAndNobodyElse() throws IOException {
        try (var files = Files.list(Shared.path("seed"))) {
            var events = new EventReader()
                    .read(CurrentReports.read(files.findFirst().orElseThrow()).value());
            assertThat(events)
                    .hasSize(2)
                    .allSatisfy(event -> assertThat(event.told().evidence().quote())
                            .contains("the appointment Robert Chilton as Chief Financial Officer"));
            assertThat(events)
                    .extracting(event -> event instanceof Appointment appointment
                            ? List.of(appointment.person(), appointment.positions(), appointment.effective())
                            : List.of())
                    .containsExactly(
                            List.of("Steven Gerber", List.of("director"), Optional.empty()),
                            List.of("Robert Chilton", List.of("Chief Financial Officer"), Optional.empty()));
        }
    }
}
