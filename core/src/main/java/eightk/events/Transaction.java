package eightk.events;

import eightk.model.PrintedDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// A business or other assets are bought or sold.
///
/// @param type which of these
/// @param target what is bought or sold, as printed
/// @param parties companies named beside the event, as in [Contract]
/// @param amount as in [Contract]
/// @param paidIn what the price is paid in, in the words `cash`, `stock`, `notes`, `assumption of debt`
/// @param date the day it is told of, where it is news
public record Transaction(
        EventType type,
        Told told,
        Optional<String> target,
        List<String> parties,
        Optional<Money> amount,
        List<String> paidIn,
        Optional<PrintedDate> date)
        implements Event {

    private static final Pattern TARGET = Pattern.compile(
            "(?i)\\b(?:acquisition of|acquired|purchase of|purchased|sale of|sold|merger of|disposition of|spin-?off of|divest\\w+(?: of)?) (?:all (?:of )?(?:the )?|substantially all (?:of )?(?:the )?|certain (?:of )?(?:the )?|\\d+% of (?:the )?)?(?:(?:issued and )?outstanding |capital stock |shares |equity interests? |stock |assets |membership interests |of |the |its |in )*((?!(?:Company|Registrant)\\b)(?-i:\\p{Lu}[\\p{L}\\p{N}.&’-]*)(?: (?:(?:of|and|&|de) )?(?-i:\\p{Lu}[\\p{L}\\p{N}.&’-]*)){0,6}(?:, (?:Inc|LLC|Ltd|L\\.P|Corp)\\.?)?)");
    private static final Pattern CASH = Pattern.compile("(?i)\\bcash\\b");
    private static final Pattern STOCK = Pattern.compile(
            "(?i)\\b(?:shares of (?:the )?(?:company|registrant|parent|common|class|its|our|\\p{L}+[’\\']s)|common stock|exchange ratio|shares issued)\\b");
    private static final Pattern NOTES =
            Pattern.compile("(?i)\\b(?:promissory notes?|notes? payable|seller notes?)\\b");
    private static final Pattern DEBT =
            Pattern.compile("(?i)\\b(?:assum\\w+ (?:of )?[^.;]{0,40}(?:debt|liabilities|indebtedness))\\b");

    /// What a price can be paid in, and the words for it.
    private static final Choices PAID = new Choices(List.of(
            Map.entry("cash", CASH),
            Map.entry("stock", STOCK),
            Map.entry("notes", NOTES),
            Map.entry("assumption of debt", DEBT)));

    public Transaction {
        parties = List.copyOf(parties);
        paidIn = List.copyOf(paidIn);
    }

    static Event of(Scene scene) {
        return new Transaction(
                scene.type(),
                scene.told(),
                scene.find(TARGET).map(Contract::plain),
                scene.parties(),
                scene.moneyAfter(Contract.IN_ALL).or(scene::money),
                paid(scene),
                scene.date());
    }

    private static List<String> paid(Scene scene) {
        return PAID.all(scene::says);
    }

    @Override
    public String key() {
        return target.orElse("");
    }

    @Override
    public List<Fact> facts() {
        return Facts.start()
                .text("target", target)
                .texts("parties", parties)
                .money("amount", amount)
                .texts("paidIn", paidIn)
                .day("date", date)
                .list();
    }
}
