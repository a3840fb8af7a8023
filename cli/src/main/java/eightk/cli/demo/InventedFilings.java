package eightk.cli.demo;

import eightk.law.Washington;
import eightk.model.AccessionNumber;
import eightk.model.Bytes;
import eightk.model.Cik;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.random.RandomGenerator;

/// Filings that companies which do not exist make at this moment, one after the other: the same seed tells the same
/// stories in the same order.
public final class InventedFilings {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuuMMddHHmmss", Locale.US);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.US);
    private static final DateTimeFormatter PRINTED = DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.US);

    private static final List<String> FIRST_NAMES = List.of(
            "Amara",
            "Benedikt",
            "Carmen",
            "Dorian",
            "Elif",
            "Fergus",
            "Greta",
            "Hiroshi",
            "Imogen",
            "Jonas",
            "Keziah",
            "Lorenzo",
            "Marguerite",
            "Nnamdi",
            "Odette",
            "Piotr");

    private static final List<String> LAST_NAMES = List.of(
            "Abernathy",
            "Castellanos",
            "Dunmore",
            "Eriksson",
            "Fairweather",
            "Galanis",
            "Hollis",
            "Iwata",
            "Jarrett",
            "Kowalczyk",
            "Lindgren",
            "Mbeki",
            "Northcott",
            "Okonkwo",
            "Pemberton",
            "Quarles");

    /// Days between an announcement and what it announces.
    private static final int NOTICE = 30;

    private final RandomGenerator random;
    private final InstantSource clock;
    private final List<Story> untold = new ArrayList<>();
    private int count;

    public InventedFilings(long seed, InstantSource clock) {
        this.random = new Random(seed);
        this.clock = clock;
    }

    /// The next one. Every story is told once before any is told again.
    public Bytes next() {
        count++;
        if (untold.isEmpty()) {
            untold.addAll(List.of(Story.values()));
        }
        var story = untold.remove(random.nextInt(untold.size()));
        return Bytes.of(submission(one(InventedCompany.ALL), story).getBytes(StandardCharsets.US_ASCII));
    }

    private String submission(InventedCompany company, Story story) {
        var now = clock.instant().atZone(Washington.zone());
        var number = new AccessionNumber(new Cik(company.cik()), now.getYear() % 100, count).toString();
        var report = filled(company.cover() + story.report() + company.signature(), company, now);
        var release = story.release().map(text -> document(2, "EX-99.1", "release.txt", filled(text, company, now)));
        return company.header(number, DAY.format(now), STAMP.format(now), story.labels(), release.isPresent() ? 2 : 1)
                + document(1, "8-K", "report.txt", report)
                + release.orElse("")
                + "</SEC-DOCUMENT>\n";
    }

    private String filled(String text, InventedCompany company, ZonedDateTime now) {
        return text.replace("{company}", company.name())
                .replace("{today}", PRINTED.format(now))
                .replace("{later}", PRINTED.format(now.plusDays(NOTICE)))
                .replace(
                        "{quarter}",
                        PRINTED.format(now.minusMonths(1).withDayOfMonth(1).minusDays(1)))
                .replace("{person}", one(FIRST_NAMES) + " " + one(LAST_NAMES))
                .replace("{other}", one(FIRST_NAMES) + " " + one(LAST_NAMES))
                .replace("{millions}", "$%d.%d million".formatted(3 + random.nextInt(90), random.nextInt(10)));
    }

    private static String document(int sequence, String type, String name, String text) {
        return "<DOCUMENT>\n<TYPE>%s\n<SEQUENCE>%d\n<FILENAME>%s\n<DESCRIPTION>%s\n<TEXT>\n%s</TEXT>\n</DOCUMENT>\n"
                .formatted(type, sequence, name, type, text);
    }

    private <T> T one(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}
