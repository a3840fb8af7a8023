package eightk.cli;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Supplier;

/// Every command, in the order in which help lists them. Each is made when it is asked for: to make one is quick, and
/// to make all is not.
final class Commands {

    private static final List<Named> ALL = List.of(
            new Named("read", () -> new ReadCommand()),
            new Named("check", () -> new CheckCommand()),
            new Named("rules", () -> new RulesCommand()),
            new Named("due", () -> new DueCommand(clock())),
            new Named("export", () -> new ExportCommand()),
            new Named("new", () -> new NewCommand(clock())),
            new Named("build", () -> new BuildCommand()),
            new Named("submit", () -> new SubmitCommand(SubmitCommand.World.real())),
            new Named("serve", () -> new ServeCommand()),
            new Named("demo", () -> new DemoCommand()),
            new Named("load", () -> new LoadCommand()),
            new Named("follow", () -> new FollowCommand()),
            new Named("search", () -> new SearchCommand()),
            new Named("reindex", () -> new ReindexCommand()),
            new Named("desk", () -> new DeskCommand()),
            new Named("filer", () -> new FilerCommand()),
            new Named("fsck", () -> new FsckCommand()),
            new Named("backup", () -> new BackupCommand()),
            new Named("restore", () -> new RestoreCommand()),
            new Named("bench", () -> new BenchCommand()));

    private Commands() {}

    /// The command that the first word names; all where it names none.
    static List<Object> asked(String... arguments) {
        var named = ALL.stream()
                .filter(command -> arguments.length > 0 && command.name().equals(arguments[0]))
                .toList();
        return (named.isEmpty() ? ALL : named)
                .stream().map(command -> command.maker().get()).toList();
    }

    private static Clock clock() {
        return Clock.system(ZoneId.systemDefault());
    }

    /// @param maker of an object that picocli takes for a command, which has the same name
    private record Named(String name, Supplier<Object> maker) {}
}
