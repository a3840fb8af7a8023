package eightk.cli;

import java.io.Console;
import java.util.Optional;

/// Which of the program's outputs a person looks at.
///
/// @param out standard output is a terminal
/// @param err standard error is a terminal
record Terminal(boolean out, boolean err) {

    /// What the launcher found: `1` and `2` for the streams that are terminals. Java itself can only tell whether
    /// input and output both are.
    private static final String PROPERTY = "eightk.terminal";

    static Terminal current() {
        var streams = Optional.ofNullable(System.getProperty(PROPERTY)).orElseGet(Terminal::foundByJava);
        return new Terminal(streams.contains("1"), streams.contains("2"));
    }

    private static String foundByJava() {
        return Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent() ? "12" : "";
    }

    /// Whether to set labels in bold: on a terminal that knows how, unless <https://no-color.org> is heeded.
    boolean ansi() {
        return out
                && Optional.ofNullable(System.getenv("NO_COLOR")).orElse("").isEmpty()
                && !"dumb".equals(System.getenv("TERM"));
    }
}
