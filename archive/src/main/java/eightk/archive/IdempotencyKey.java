package eightk.archive;

/// What a filer calls one submission so that sending it again is known to be the same: a UUID, a job number.
///
/// @param text up to 255 characters, which is what an HTTP header of that name is given in practice
public record IdempotencyKey(String text) {

    private static final int LONGEST = 255;

    public IdempotencyKey {
        if (text.isBlank() || text.length() > LONGEST) {
            throw new IllegalArgumentException("idempotency key must be 1 to %d characters and not blank, found %d"
                    .formatted(LONGEST, text.length()));
        }
    }

    @Override
    public String toString() {
        return text;
    }
}
