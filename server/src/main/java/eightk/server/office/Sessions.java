package eightk.server.office;

import eightk.server.register.Caller;
import eightk.server.register.Register;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Who is signed in. A token that ends or is revoked meanwhile ends the session with it.
final class Sessions {

    /// A working day.
    static final Duration LONGEST = Duration.ofHours(8);

    /// Far more than a desk has people; the oldest goes first.
    private static final int MOST = 1_000;

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    /// @param id for the cookie
    /// @param form stands in every form and is asked for again, so that no other page can send one
    record Session(String id, String form, String token, Caller caller, Instant until) {

        boolean isOf(String given) {
            return MessageDigest.isEqual(form.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public String toString() {
            return "session of " + caller.name();
        }
    }

    private final Register register;
    private final InstantSource clock;
    private final Map<String, Session> sessions = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Session> eldest) {
            return size() > MOST;
        }
    };

    Sessions(Register register, InstantSource clock) {
        this.register = register;
        this.clock = clock;
    }

    /// Signs in whoever shows the user token of a person of the desk.
    synchronized Optional<Session> begin(String token) {
        return deskCaller(token).map(caller -> {
            var session = new Session(
                    random(), random(), token, caller, clock.instant().plus(LONGEST));
            sessions.put(session.id(), session);
            return session;
        });
    }

    /// The session of a cookie, with what the person may do by now.
    synchronized Optional<Session> find(String id) {
        var session = Optional.ofNullable(sessions.get(id))
                .filter(one -> clock.instant().isBefore(one.until()))
                .flatMap(one -> deskCaller(one.token())
                        .map(caller -> new Session(one.id(), one.form(), one.token(), caller, one.until())));
        if (session.isEmpty()) {
            sessions.remove(id);
        }
        return session;
    }

    synchronized void end(String id) {
        sessions.remove(id);
    }

    private Optional<Caller> deskCaller(String token) {
        return register.caller(List.of(token)).filter(caller -> !caller.desk().isEmpty());
    }

    private static String random() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
