package eightk.server.filer;

import io.helidon.http.Status;

/// A request that is not granted, with the words for whoever made it.
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Status status;
    private final String words;

    Refusal(Status status, String words) {
        super(words, null, false, false);
        this.status = status;
        this.words = words;
    }

    Status status() {
        return status;
    }

    String words() {
        return words;
    }

    static Refusal bad(String words) {
        return new Refusal(Status.BAD_REQUEST_400, words);
    }

    /// What a parser of ours says of what it was given.
    static Refusal bad(IllegalArgumentException e) {
        return bad(e.getMessage() == null ? "the request is not as it should be" : e.getMessage());
    }

    static Refusal forbidden(String words) {
        return new Refusal(Status.FORBIDDEN_403, words);
    }

    static Refusal notFound(String words) {
        return new Refusal(Status.NOT_FOUND_404, words);
    }
}
