package eightk.server.edgar;

import eightk.law.Washington;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// The moment of acceptance as headers stamp it, in Washington time: `20260625075933`.
final class Stamps {

    private static final DateTimeFormatter ACCEPTANCE =
            DateTimeFormatter.ofPattern("uuuuMMddHHmmss", Locale.ROOT).withZone(Washington.zone());

    private Stamps() {}

    static String acceptance(Instant moment) {
        return ACCEPTANCE.format(moment);
    }
}
