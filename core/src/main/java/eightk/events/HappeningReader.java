package eightk.events;

import eightk.events.Happening.Where;
import eightk.model.ItemNumber;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Reads contracts, debts, sales, charters and all else that a sentence tells in one of a list of ways: the first
/// sentence that tells of each.
///
/// Of contracts there may be several, told apart by their titles; of everything else in one filing one of a type is
/// read. An item that asks for one type of event and says anything tells one, whatever its words, and so does the item
/// for deals where its words show which way one went.
final class HappeningReader {

    /// Most events of one type in one filing: main ones come first.
    private static final int MOST = 6;

    private static final List<Happening> HAPPENINGS = Happening.load("happenings.txt");

    /// Types whose item is reported for nothing else.
    private static final Set<EventType> BY_ITEM = EnumSet.of(
            EventType.NON_RELIANCE,
            EventType.AGREEMENT,
            EventType.TERMINATION,
            EventType.OBLIGATION,
            EventType.ACCELERATION,
            EventType.RESTRUCTURING,
            EventType.IMPAIRMENT,
            EventType.LISTING_NOTICE,
            EventType.UNREGISTERED_SALE,
            EventType.RIGHTS_CHANGE,
            EventType.CONTROL_CHANGE,
            EventType.CODE_CHANGE,
            EventType.TRADING_SUSPENSION,
            EventType.SHELL_STATUS,
            EventType.BANKRUPTCY,
            EventType.CYBER_INCIDENT,
            EventType.MINE_SAFETY);

    private static final Pattern NO_NEWS = Pattern.compile(
            "(?i)\\b(?:previously|as (?:reported|disclosed) (?:in|on)|if|unless|would have|could|in the event|intends? to|proposes? to|there can be no assurance)\\b|\\b(?:not|never)(?: yet)? $");

    private static final Pattern DISCLAIMER = Pattern.compile(
            "(?i)^(?:certain )?statements (?:in|made|contained|included)\\b|\\bforward-looking statements?\\b");

    /// Types that a filing may tell of although they are long past.
    private static final Set<EventType> OF_THEIR_DAY =
            EnumSet.of(EventType.AGREEMENT, EventType.ACQUISITION, EventType.DISPOSITION, EventType.OFFERING);

    /// What stands under an item that is not reported on, and the shortest sentence that says something.
    private static final Pattern NOTHING =
            Pattern.compile("(?i)^\\W*(?:not applicable|none|n/a|inapplicable|reserved|omitted)\\b.{0,20}");

    private static final int SHORTEST = 30;

    /// A sentence that leaves it to the rest of the filing, none of whose items it names, to say what happened.
    private static final Pattern LEAD_IN =
            Pattern.compile("(?i)\\bas (?:described|set forth|follows|stated)(?: below)?[.:]$");

    /// Most sentences of an item that only points to another.
    private static final int LONGEST_REFERENCE = 3;

    private final Filing filing;

    /// What its items ask for.
    private final Set<EventType> asked;

    private final List<Event> events = new ArrayList<>();

    private HappeningReader(Filing filing) {
        this.filing = filing;
        this.asked = EnumSet.noneOf(EventType.class);
        for (var item : items(filing)) {
            for (var type : EventType.values()) {
                if (type.isAskedBy(item)) {
                    asked.add(type);
                }
            }
        }
    }

    private static List<ItemNumber> items(Filing filing) {
        return filing.passages().stream().map(Passage::item).distinct().toList();
    }

    static List<Event> read(Filing filing) {
        var reader = new HappeningReader(filing);
        for (var passage : filing.passages()) {
            reader.read(reader.withReferred(passage), passage.sentences().size());
        }
        filing.passages().forEach(reader::readByItem);
        return List.copyOf(reader.events);
    }

    /// A short passage together with what it says by pointing to other items.
    private Passage withReferred(Passage passage) {
        var sentences = passage.sentences();
        if (passage.source() == Source.RELEASE || sentences.size() > LONGEST_REFERENCE) {
            return passage;
        }
        var referred = sentences.stream()
                .flatMap(sentence -> filing.referred(sentence.text(), passage.item(), Integer.MAX_VALUE));
        return new Passage(
                passage.item(),
                passage.source(),
                passage.blocks(),
                Stream.concat(sentences.stream(), referred).toList());
    }

    /// @param own how many of the sentences are the passage's own: in others only what its item asks for counts
    private void read(Passage passage, int own) {
        var counting = HAPPENINGS.stream()
                .filter(happening -> happening.counts(passage) && isPlace(happening.type(), passage))
                .toList();
        if (counting.isEmpty()) {
            return;
        }
        var sieve = new HappeningSieve(counting);
        for (int i = 0; i < passage.sentences().size(); i++) {
            var text = new SearchText(passage.sentences().get(i).text());
            for (var happening : sieve.in(text)) {
                if ((i < own || Where.of(passage, happening.type()) == Where.OWN) && mayBe(happening.type(), passage)) {
                    scene(happening, passage, i).filter(HappeningReader::isNews).ifPresent(this::add);
                }
            }
        }
    }

    private Optional<Scene> scene(Happening happening, Passage passage, int sentence) {
        var words = happening.words().matcher(passage.sentences().get(sentence).text());
        return words.find()
                ? Optional.of(new Scene(happening.type(), filing, passage, sentence, words.toMatchResult()))
                : Optional.empty();
    }

    /// What has an item of its own in the filing is told there.
    private boolean isPlace(EventType type, Passage passage) {
        return Where.of(passage, type) == Where.OWN || type == EventType.COMPENSATION || !asked.contains(type);
    }

    private void readByItem(Passage passage) {
        if (passage.source() != Source.REPORT) {
            return;
        }
        BY_ITEM.stream()
                .filter(type ->
                        type.isAskedBy(passage.item()) && events.stream().noneMatch(event -> isSubject(event, passage)))
                .forEach(type -> addFirst(type, passage));
        if (EventType.ACQUISITION.isAskedBy(passage.item())
                && events.stream().noneMatch(event -> isDealUnder(event, passage))) {
            Deal.type(withReferred(passage).sentences()).ifPresent(type -> addFirst(type, passage));
        }
    }

    private static boolean isDealUnder(Event event, Passage passage) {
        return event instanceof Transaction && event.told().item().equals(passage.item());
    }

    /// Tells an event by the first sentence of its item that says anything, and rather by one that recalls nothing.
    private void addFirst(EventType type, Passage passage) {
        var scenes = IntStream.range(0, passage.sentences().size())
                .filter(i -> saysAnything(passage.sentences().get(i).text(), passage))
                .mapToObj(i -> Scene.of(type, filing, passage, i))
                .toList();
        scenes.stream()
                .filter(scene -> !scene.recalls())
                .findFirst()
                .or(() -> scenes.stream().findFirst())
                .ifPresent(this::add);
    }

    private static boolean saysAnything(String text, Passage passage) {
        boolean says = text.length() >= SHORTEST
                || References.items(text, passage.item()).findAny().isPresent();
        return says
                && !NOTHING.matcher(text).matches()
                && !LEAD_IN.matcher(text).find();
    }

    /// Whether an event is what an item of the report is there for: of the type it asks for, or of compensation, be it
    /// told there or under another that the item only points to.
    private static boolean isSubject(Event event, Passage passage) {
        var item = event.told().item();
        return event.told().source() == Source.REPORT
                && (event.type() == EventType.COMPENSATION
                        ? item.equals(passage.item()) || pointsTo(item, passage)
                        : item.equals(passage.item()) && event.type().isAskedBy(item));
    }

    private static boolean pointsTo(ItemNumber item, Passage passage) {
        return passage.sentences().size() <= LONGEST_REFERENCE
                && passage.sentences().stream()
                        .flatMap(sentence -> References.items(sentence.text(), passage.item()))
                        .anyMatch(item::equals);
    }

    private static boolean isNews(Scene scene) {
        boolean mayBeLate = scene.isOwn() && scene.type() != EventType.AGREEMENT;
        if (BY_ITEM.contains(scene.type()) && scene.isOwn() && scene.isRecalled()) {
            return false;
        }
        if (OF_THEIR_DAY.contains(scene.type()) && ((scene.isLongAgo() && !mayBeLate) || scene.isRecalled())) {
            return false;
        }
        var text = scene.text();
        return Where.of(scene.passage(), scene.type()) == Where.OWN
                || (!NO_NEWS.matcher(text.substring(0, scene.match().start())).find()
                        && !DISCLAIMER.matcher(text).find());
    }

    /// Whether there is room for one more of a type.
    private boolean mayBe(EventType type, Passage passage) {
        boolean asked = Where.of(passage, type) == Where.OWN;
        int known = 0;
        for (var event : events) {
            known += event.type() == type ? 1 : 0;
        }
        return switch (type) {
            case AGREEMENT, AMENDMENT, TERMINATION, CHARTER_CHANGE -> known < MOST;
            case ACQUISITION, DISPOSITION -> known == 0 || (known < MOST && asked);
            default -> known == 0;
        };
    }

    private void add(Scene scene) {
        Telling.of(scene).filter(event -> isNew(event, scene)).ifPresent(events::add);
    }

    /// A contract that the words of the rule do not name may be any that is known.
    private boolean isNew(Event event, Scene scene) {
        boolean any = event.key().isEmpty()
                || (event instanceof Contract && scene.group("title").isEmpty());
        return events.stream()
                .filter(known -> known.type() == event.type())
                .noneMatch(known -> any
                        || isOne(known.key(), event.key())
                        || (event instanceof CharterChange change && change.isPaperOf(known)));
    }

    /// Whether a later name is the same as an earlier, or short for it: `Plan of Merger` is, after
    /// `Agreement and Plan of Merger`.
    private static boolean isOne(String known, String later) {
        return words(known).containsAll(words(later));
    }

    private static List<String> words(String name) {
        return List.of(name.toLowerCase(Locale.ROOT).split(" "));
    }
}
