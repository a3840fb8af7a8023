package eightk.server.register;

import eightk.model.Cik;
import java.time.Instant;

/// A token without its secret.
///
/// @param id shown in lists and in the log
/// @param hash of the whole token, SHA-256: it has 256 random bits, which no one guesses
record Token(String id, Owner owner, String hash, Instant expires) {

    /// Whom a token stands for.
    sealed interface Owner {

        /// `ekf_` or `eku_`, so that a token found in a log can be told from other words.
        default String prefix() {
            return switch (this) {
                case Filer(_) -> "ekf_";
                case Person(_) -> "eku_";
            };
        }

        record Filer(Cik cik) implements Owner {
            @Override
            public String toString() {
                return cik.toString();
            }
        }

        record Person(String mail) implements Owner {
            @Override
            public String toString() {
                return mail;
            }
        }
    }
}
