package eightk.rules;

import eightk.law.BusinessDays;
import eightk.law.Form8K;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The facts and rules that bind one report. Made only by [RuleBook#binding].
///
/// @param edition of the rule book
/// @param filed the day of filing by which it was chosen
/// @param event the date of the earliest event reported
/// @param form as it stood on the day of filing
public record Law(
        String edition,
        LocalDate filed,
        Optional<LocalDate> event,
        Form8K form,
        List<Rule> rules,
        BusinessDays calendar) {

    public Law {
        rules = List.copyOf(rules);
    }
}
