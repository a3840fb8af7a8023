package eightk.events;

import eightk.model.PrintedDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Reads contracts, purchases and sales, changes of charter and dividends: the first sentence that tells of each.
///
/// Of contracts there may be several, told apart by their titles; of everything else in one filing one of a type is
/// read.
final class HappeningReader {

    /// Most events of one type in one filing: main ones come first.
    private static final int MOST = 6;

    private static final List<Happening> HAPPENINGS = Happening.load("happenings.txt");

    private static final Pattern NO_NEWS = Pattern.compile(
            "(?i)\\b(?:previously|as (?:reported|disclosed) (?:in|on)|if |unless |would have|could|in the event|intends? to|proposes? to|there can be no assurance)\\b");
    private static final Pattern PER_SHARE = Pattern.compile("(?i)^.{0,40}?\\bshare\\b|^ payable\\b");
    private static final Pattern PAR_VALUE = Pattern.compile("(?i)\\bpar value(?: of)? ?$");
    private static final Pattern RECORD = Pattern.compile("(?i)\\brecord\\b");
    private static final Pattern PAYABLE = Pattern.compile("(?i)\\bpa(?:yable|id|yment)\\b|\\bpay\\b");

    private final OwnNames own;
    private final Optional<LocalDate> day;
    private final List<Event> events = new ArrayList<>();

    private HappeningReader(OwnNames own, Optional<LocalDate> day) {
        this.own = own;
        this.day = day;
    }

    static List<Event> read(List<Passage> passages, OwnNames own, Optional<LocalDate> day) {
        var reader = new HappeningReader(own, day);
        passages.forEach(reader::read);
        return List.copyOf(reader.events);
    }

    private void read(Passage passage) {
        var counting = HAPPENINGS.stream()
                .filter(happening -> happening.counts(passage))
                .toList();
        for (var sentence : passage.sentences()) {
            var lower = sentence.text().toLowerCase(Locale.ROOT);
            for (var happening : counting) {
                if (lower.contains(happening.stem()) && mayBe(happening.type())) {
                    var match = happening.words().matcher(sentence.text());
                    if (match.find() && isNews(happening, passage, sentence.text(), match.start())) {
                        event(happening.type(), passage, sentence, match)
                                .filter(this::isNew)
                                .ifPresent(events::add);
                    }
                }
            }
        }
    }

    private static boolean isNews(Happening happening, Passage passage, String text, int start) {
        return happening.type().isAskedBy(passage.item())
                || !NO_NEWS.matcher(text.substring(0, start)).find();
    }

    private boolean mayBe(EventType type) {
        long known = events.stream().filter(event -> event.type() == type).count();
        return switch (type) {
            case AGREEMENT, AMENDMENT -> known < MOST;
            default -> known == 0;
        };
    }

    private boolean isNew(Event event) {
        return events.stream()
                .noneMatch(known -> known.type() == event.type() && known.key().equalsIgnoreCase(event.key()));
    }

    private Optional<Event> event(EventType type, Passage passage, Sentence sentence, Matcher match) {
        var told = Told.of(passage, sentence, type);
        return switch (type) {
            case DIVIDEND -> dividend(told, sentence);
            case CHARTER_CHANGE -> Optional.of(new CharterChange(told, match.group("document"), date(sentence)));
            case ACQUISITION, DISPOSITION ->
                Optional.of(new Transaction(
                        type,
                        told,
                        Optional.empty(),
                        PartyFinder.in(sentence.text(), own),
                        amount(sentence.text()),
                        List.of(),
                        date(sentence)));
            default ->
                Optional.of(new Contract(
                        type,
                        told,
                        match.namedGroups().containsKey("title")
                                ? Optional.of(match.group("title").strip())
                                : Optional.empty(),
                        PartyFinder.in(sentence.text(), own),
                        amount(sentence.text()),
                        date(sentence),
                        Optional.empty()));
        };
    }

    /// The first that is not the par value of a share.
    private static Optional<Money> amount(String text) {
        return MoneyMention.in(text).stream()
                .filter(found ->
                        !PAR_VALUE.matcher(text.substring(0, found.start())).find())
                .map(MoneyMention.Found::money)
                .findFirst();
    }

    /// Money for a share; a dividend without it is not told of in figures.
    private Optional<Event> dividend(Told told, Sentence sentence) {
        var text = sentence.text();
        return MoneyMention.in(text).stream()
                .filter(found -> PER_SHARE.matcher(text.substring(found.end())).find())
                .findFirst()
                .map(found -> new Dividend(
                        told,
                        Optional.empty(),
                        Optional.of(found.money()),
                        dateAfter(RECORD, text),
                        dateAfter(PAYABLE, text)));
    }

    private Optional<PrintedDate> dateAfter(Pattern words, String text) {
        var lead = words.matcher(text);
        return lead.find() ? dates(text.substring(lead.end())).findFirst() : Optional.empty();
    }

    /// The first day that is not long past: what was signed years ago and is now recalled gives no day.
    private Optional<PrintedDate> date(Sentence sentence) {
        return dates(sentence.text())
                .filter(date -> !Background.isOld(date, day))
                .findFirst();
    }

    private Stream<PrintedDate> dates(String text) {
        return DateMention.DATE.matcher(text).results().flatMap(m -> DateMention.of(m, day).stream());
    }
}
