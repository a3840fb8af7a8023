package eightk.server.notice;

import eightk.archive.Subscription;
import java.util.Locale;
import tools.jackson.databind.node.ObjectNode;

/// How a subscription stands, in the words of every answer that tells it to its owner.
public final class Standing {

    private Standing() {}

    /// Adds the state, since when it is, how many tries failed in a row, and what is in the way.
    public static void put(ObjectNode json, Subscription it) {
        json.put("state", it.state().name().toLowerCase(Locale.ROOT))
                .put("since", it.made().toString())
                .put("failed", it.attempts().failed());
        it.attempts()
                .failingSince()
                .ifPresent(since -> json.put("failingSince", since.toString())
                        .put("trouble", it.attempts().trouble())
                        .put("nextTry", it.attempts().due().toString()));
    }
}
