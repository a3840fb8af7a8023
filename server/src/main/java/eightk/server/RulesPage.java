package eightk.server;

import eightk.law.Form8K;
import eightk.law.Requirement;
import eightk.law.Requirements;
import java.time.LocalDate;
import java.util.List;

/// The form and the rules of one day.
///
/// @param edition of the law
/// @param day for which both are shown
/// @param editions the first day of every edition of the form, newest first
/// @param requirements that bind what is filed, or happens, on that day
public record RulesPage(
        String edition, LocalDate day, Form8K form, List<LocalDate> editions, List<Requirement> requirements) {

    public RulesPage {
        editions = List.copyOf(editions);
        requirements = List.copyOf(requirements);
    }

    static RulesPage of(String edition, LocalDate day) {
        return new RulesPage(
                edition,
                day,
                Form8K.on(day),
                Form8K.everyEdition().reversed().stream()
                        .map(form -> form.inForce().from())
                        .toList(),
                Requirements.all().stream()
                        .filter(one -> one.inForce().contains(day))
                        .toList());
    }

    /// Whether the form shown is the edition that began on a day.
    public boolean isCurrent(LocalDate first) {
        return form.inForce().from().equals(first);
    }
}
