package eightk.archive;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Who is told of things as they happen.
///
/// Three promises:
/// - what was added or changed is durable before the method returns, and a change is whole or not at all;
/// - changes of one subscription at the same time follow each other, and none is lost;
/// - what was removed is gone: an address is nobody's business any more.
public interface Subscriptions {

    /// Bytes of [#key].
    int KEY_BYTES = 32;

    /// @throws IllegalArgumentException if there is one with that id
    void add(Subscription subscription) throws IOException;

    Optional<Subscription> find(String id) throws IOException;

    /// All of them, in the order in which they were added.
    List<Subscription> all() throws IOException;

    /// Changes one; empty if it is not there any more.
    ///
    /// @param change leaves the id as it is
    Optional<Subscription> change(String id, UnaryOperator<Subscription> change) throws IOException;

    /// Whether it was there.
    boolean remove(String id) throws IOException;

    /// Random bytes of this store, the same for as long as it lasts and known to no other: what the secrets of
    /// webhooks and the links in letters are derived from.
    byte[] key() throws IOException;
}
