package eightk.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What was kept under names of persons, found by surname: only who has the same can be the same person.
final class Namesakes<T> {

    private final Map<String, List<T>> bySurname = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    void add(PersonName name, T kept) {
        bySurname.computeIfAbsent(name.surname(), _ -> new ArrayList<>()).add(kept);
    }

    /// In the order in which it was added.
    List<T> of(PersonName name) {
        return bySurname.getOrDefault(name.surname(), List.of());
    }
}
