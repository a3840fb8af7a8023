package eightk.server;

import eightk.law.BusinessDays;
import eightk.law.FormItem;
import eightk.law.Provision;
import eightk.rules.Due;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// When a report is due, and what has to follow those that were filed.
///
/// @param edition of the law
/// @param today in Washington
/// @param items of the form of today
/// @param asked what the reader wants counted
/// @param owed what has to follow, the first due first
public record CalendarPage(String edition, LocalDate today, List<FormItem> items, Asked asked, List<Owed> owed) {

    public CalendarPage {
        items = List.copyOf(items);
        owed = List.copyOf(owed);
    }

    /// A question for a day.
    ///
    /// @param item as it was asked for
    /// @param event the day of the event, likewise
    /// @param due the answer
    /// @param trouble why there is none, empty if nothing was asked
    public record Asked(String item, String event, Optional<Due> due, String trouble) {

        static Asked of(String item, String event, LocalDate today) {
            if (item.isBlank()) {
                return new Asked("", today.toString(), Optional.empty(), "");
            }
            try {
                var day = event.isBlank() ? today : LocalDate.parse(event.strip());
                var due = Due.of(Provision.parse(item), day, BusinessDays.washington());
                return new Asked(
                        item,
                        day.toString(),
                        due,
                        due.isPresent() ? "" : "Item %s was not in the form on %s.".formatted(item, day));
            } catch (DateTimeException e) {
                return new Asked(
                        item, "", Optional.empty(), "The day must look like 2026-11-20, found '%s'.".formatted(event));
            } catch (IllegalArgumentException e) {
                return new Asked(item, event, Optional.empty(), String.valueOf(e.getMessage()));
            }
        }
    }

    /// A day and what is due on it.
    public record Day(LocalDate date, List<Owed> owed) {

        public Day {
            owed = List.copyOf(owed);
        }
    }

    public List<Day> days() {
        return owed.stream()
                .collect(Collectors.groupingBy(it -> it.due().earliest(), TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(it -> new Day(it.getKey(), it.getValue()))
                .toList();
    }
}
