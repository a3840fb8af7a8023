package eightk.cli;

import java.io.Console;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Questions to a person at a terminal. In a pipe nothing is asked, and every answer is absent.
final class Asking {

    private final Optional<UnaryOperator<String>> answers;

    /// @param answers from a question to what was typed; absent where nobody can be asked
    Asking(Optional<UnaryOperator<String>> answers) {
        this.answers = answers;
    }

    static Asking atTerminal() {
        return new Asking(Optional.ofNullable(System.console())
                .filter(Console::isTerminal)
                .map(console -> question ->
                        Optional.ofNullable(console.readLine("%s", question)).orElse("")));
    }

    /// What was typed; absent if that was nothing.
    Optional<String> ask(String question) {
        return answers.map(answer -> answer.apply(question + " ").strip()).filter(text -> !text.isEmpty());
    }
}
