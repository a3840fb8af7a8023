package eightk.archive.folder;

import eightk.archive.Archive;
import eightk.archive.Entry;
import eightk.model.AccessionNumber;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Two archives beside each other: the same numbers, standing for the same bytes. Order and instants may differ, for a
/// mirror has its own.
public final class Comparison {

    /// What a number stands for whose bytes were taken back.
    public static final String DELETED = "deleted";

    private Comparison() {}

    public static String sha256(String hex) {
        return "SHA-256 " + hex;
    }

    /// Where they differ, one sentence a number.
    public static List<String> differences(Archive one, Archive other) throws IOException {
        return differences(standing(one), standing(other));
    }

    /// The same, of what [#standing] says of each.
    public static List<String> differences(Map<AccessionNumber, String> here, Map<AccessionNumber, String> other) {
        var there = new TreeMap<>(other);
        var differences = new ArrayList<String>();
        for (var entry : here.entrySet()) {
            var found = there.remove(entry.getKey());
            if (!entry.getValue().equals(found)) {
                differences.add("%s: %s here, %s there"
                        .formatted(entry.getKey(), entry.getValue(), found == null ? "none" : found));
            }
        }
        there.forEach((number, what) -> differences.add("%s: none here, %s there".formatted(number, what)));
        return differences;
    }

    /// What each number stands for: `deleted`, or the SHA-256 of its bytes as [#sha256] has it.
    public static Map<AccessionNumber, String> standing(Archive archive) throws IOException {
        var standing = new TreeMap<AccessionNumber, String>();
        for (var page = archive.after(0, Archive.MOST_AT_ONCE);
                !page.isEmpty();
                page = archive.after(page.getLast().position(), Archive.MOST_AT_ONCE)) {
            for (var entry : page) {
                standing.put(entry.number(), entry instanceof Entry.Deleted ? DELETED : sha256(entry.sha256()));
            }
        }
        return standing;
    }
}
