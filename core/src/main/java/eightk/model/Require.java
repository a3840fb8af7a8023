package eightk.model;

/// The checks that the constructors of this package share.
final class Require {

    private Require() {}

    static void range(String what, long value, long least, long most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException("%s must be %d to %d, found %d".formatted(what, least, most, value));
        }
    }

    static void text(String what, String value) {
        if (value.isBlank()) {
            throw new IllegalArgumentException("%s must not be blank".formatted(what));
        }
    }
}
