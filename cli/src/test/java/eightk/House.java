package eightk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/// The plan of the house: the rooms, lowest first. A room may know only the rooms before it.
///
/// The sources of all modules are read as text, so that a use counts whether it is imported or written out.
final class House {

    private static final List<String> ROOMS = List.of(
            "model", "law", "edgar", "report", "events", "rules", "render", "draft", "archive", "server", "bench",
            "tables", "cli", "testkit");

    /// The room that picks implementations, which are the packages inside a room.
    private static final String ROOF = "cli";

    private static final int MOST_LINES = 400;

    private final Path root;
    private final List<Source> sources;

    private House(Path root, List<Source> sources) {
        this.root = root;
        this.sources = sources;
    }

    /// Reads every main source of the modules that lie in a folder.
    static House in(Path root) throws IOException {
        var sources = new ArrayList<Source>();
        try (var modules = Files.newDirectoryStream(root, module -> Files.isDirectory(mainSources(module)))) {
            for (var module : modules) {
                try (var files = Files.walk(mainSources(module))) {
                    files.filter(file -> file.toString().endsWith(".java"))
                            .sorted()
                            .map(Source::read)
                            .forEach(sources::add);
                }
            }
        }
        return new House(root, sources);
    }

    private static Path mainSources(Path module) {
        return module.resolve("src/main/java");
    }

    /// Everything that is not as planned, one sentence each.
    List<String> breaches() {
        return sources.isEmpty()
                ? List.of("no sources in " + root)
                : Stream.of(wrongWays(), cycles(), withoutNullMarks(), tooLong())
                        .flatMap(breaches -> breaches)
                        .toList();
    }

    private Stream<String> wrongWays() {
        return sources.stream()
                .flatMap(source -> source.uses().stream()
                        .filter(used -> !mayKnow(source.packageName(), used))
                        .map(used -> "%s may not know %s".formatted(root.relativize(source.file()), used)));
    }

    private static boolean mayKnow(String user, String used) {
        int from = ROOMS.indexOf(room(user));
        int to = ROOMS.indexOf(room(used));
        boolean implementation = used.indexOf('.') != used.lastIndexOf('.');
        return from == to
                ? from >= 0
                : to >= 0 && to < from && (!implementation || room(user).equals(ROOF));
    }

    /// The room of `eightk.archive.folder` is `archive`.
    private static String room(String packageName) {
        var parts = packageName.split("\\.", 3);
        return parts.length > 1 ? parts[1] : "";
    }

    /// Packages from which uses lead back to themselves.
    private Stream<String> cycles() {
        var uses = new TreeMap<String, Set<String>>();
        for (var source : sources) {
            uses.computeIfAbsent(source.packageName(), _ -> new TreeSet<>()).addAll(source.uses());
        }
        return uses.keySet().stream()
                .filter(name -> reachable(name, uses).contains(name))
                .map("%s is in a cycle"::formatted);
    }

    private static Set<String> reachable(String from, Map<String, Set<String>> uses) {
        var seen = new HashSet<String>();
        var next = new ArrayDeque<>(List.of(from));
        while (!next.isEmpty()) {
            for (var used : uses.getOrDefault(next.remove(), Set.of())) {
                if (seen.add(used)) {
                    next.add(used);
                }
            }
        }
        return seen;
    }

    private Stream<String> withoutNullMarks() {
        var marked = new HashMap<String, Boolean>();
        for (var source : sources) {
            marked.merge(source.packageName(), source.marksNulls(), Boolean::logicalOr);
        }
        return new TreeMap<>(marked)
                .entrySet().stream()
                        .filter(entry -> !entry.getValue())
                        .map(entry -> "%s has no package-info with @NullMarked".formatted(entry.getKey()));
    }

    private Stream<String> tooLong() {
        return sources.stream()
                .filter(source -> source.lines() > MOST_LINES)
                .map(source -> "%s must have at most %d lines, found %d"
                        .formatted(root.relativize(source.file()), MOST_LINES, source.lines()));
    }
}
