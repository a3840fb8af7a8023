package eightk.server.office;

import eightk.server.register.FilerAccount;
import java.util.List;
import java.util.stream.Collectors;

/// The filers that the desk knows.
public record FilersPage(Office office, List<FilerAccount> filers) {

    public FilersPage {
        filers = List.copyOf(filers);
    }

    public String formerNames(FilerAccount filer) {
        return filer.formerNames().stream()
                .map(former -> "%s (until %s)".formatted(former.name(), former.until()))
                .collect(Collectors.joining(", "));
    }

    public String people(FilerAccount filer) {
        return filer.people().entrySet().stream()
                .filter(person -> !person.getValue().isEmpty())
                .map(person -> "%s: %s"
                        .formatted(
                                person.getKey(),
                                person.getValue().stream()
                                        .map(role -> role.label())
                                        .collect(Collectors.joining(", "))))
                .sorted()
                .collect(Collectors.joining("; "));
    }
}
