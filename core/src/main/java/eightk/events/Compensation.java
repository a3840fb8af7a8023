package eightk.events;

import eightk.model.PrintedDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Pay of directors or officers is set or changed: a plan, an award, a contract.
///
/// @param title what the words call the plan or the contract
/// @param people who is paid, as printed; none where a plan is for a class of persons
/// @param amounts the amounts told with it, in their order
/// @param date the day of the decision or contract, where the words name it
public record Compensation(
        Told told, Optional<String> title, List<String> people, List<Money> amounts, Optional<PrintedDate> date)
        implements Event {

    private static final Pattern TITLE = Pattern.compile(
            "(?i)\\b((?-i:(?:\\d{4}|[A-Z][\\p{L}’&-]*)(?: (?:(?:and|of|for|to|in|on) )?(?:\\d{4}|\\([A-Z][\\p{L} ]{1,20}\\)|[A-Z][\\p{L}’&-]*)){0,9}? (?:Plan|Program|Agreement|Arrangement|Letter|Award)s?)|(?:employment|severance|retention|separation|consulting|offer|letter|transition|compensation|change[ -](?:of|in)[ -]control)[\\p{L} -]{0,30}? (?:agreements?|letters?|plans?|programs?|arrangements?))\\b");

    public Compensation {
        people = List.copyOf(people);
        amounts = List.copyOf(amounts);
    }

    static Event of(Scene scene) {
        return new Compensation(
                scene.told(),
                scene.group("title").or(() -> scene.find(TITLE)),
                scene.people(),
                scene.sumsHere(),
                scene.date());
    }

    @Override
    public EventType type() {
        return EventType.COMPENSATION;
    }

    @Override
    public String key() {
        return title.orElse("") + "\n" + String.join("\n", people);
    }

    @Override
    public List<Fact> facts() {
        return Facts.start()
                .text("title", title)
                .texts("people", people)
                .moneys("amounts", amounts)
                .day("date", date)
                .list();
    }
}
