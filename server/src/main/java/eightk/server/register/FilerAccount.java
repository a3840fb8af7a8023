package eightk.server.register;

import eightk.model.Cik;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A filer as the desk knows it.
///
/// @param formerNames newest first
/// @param people who act for it, by mail address
/// @param delegates whom it lets file for it
public record FilerAccount(
        Cik cik, FilerFacts facts, List<FormerName> formerNames, Map<String, Set<Role>> people, Set<Cik> delegates) {

    public FilerAccount {
        formerNames = List.copyOf(formerNames);
        people = Map.copyOf(people);
        delegates = Set.copyOf(delegates);
    }

    /// @param until the day in Washington on which another came
    public record FormerName(String name, LocalDate until) {}

    FilerAccount with(FilerFacts other, List<FormerName> names) {
        return new FilerAccount(cik, other, names, people, delegates);
    }

    FilerAccount withPeople(Map<String, Set<Role>> others) {
        return new FilerAccount(cik, facts, formerNames, others, delegates);
    }

    FilerAccount withDelegates(Set<Cik> others) {
        return new FilerAccount(cik, facts, formerNames, people, others);
    }

    boolean has(String person, Role role) {
        return people.getOrDefault(person, Set.of()).contains(role);
    }

    boolean hasSomeoneWhoFiles(String person) {
        return people.getOrDefault(person, Set.of()).stream().anyMatch(Role::files);
    }
}
