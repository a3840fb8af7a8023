package eightk.archive.lucene;

import eightk.archive.Search.Field;
import java.util.List;

/// A query as it was meant, before anything is known of the index.
sealed interface Clause {

    /// Everything is wanted; without any, all there is.
    record All(List<Clause> clauses) implements Clause {
        public All {
            clauses = List.copyOf(clauses);
        }
    }

    record Any(List<Clause> clauses) implements Clause {
        public Any {
            clauses = List.copyOf(clauses);
        }
    }

    record Not(Clause clause) implements Clause {}

    /// Words of the text, side by side if there are several.
    record Phrase(String words) implements Clause {}

    /// Words of the text that begin so.
    record Prefix(String beginning) implements Clause {}

    /// Parts that stand in any order with at most so many other words between them.
    record Near(List<Phrase> parts, int between) implements Clause {
        public Near {
            parts = List.copyOf(parts);
        }
    }

    /// A field has the value.
    record Is(Field field, String value) implements Clause {}
}
