package eightk.events;

import eightk.model.PrintedDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// A direct financial obligation, or one under an off-balance sheet arrangement, is created.
///
/// @param kind `notes`, `credit facility`, `loan`, `lease`, `guarantee` and the like, as printed
/// @param parties lenders and others named beside it, as in [Contract]
/// @param amount the principal or commitment: the first amount told with it
/// @param rate of interest, as printed
/// @param maturity the day it must be paid back
/// @param date the day it is created
public record Obligation(
        Told told,
        Optional<String> kind,
        List<String> parties,
        Optional<Money> amount,
        Optional<String> rate,
        Optional<PrintedDate> maturity,
        Optional<PrintedDate> date)
        implements Event {

    private static final Pattern KIND = Pattern.compile(
            "(?i)\\b((?:senior |subordinated |convertible |unsecured |secured |revolving |term |364-day |five-year |commercial |promissory |credit |letter of |delayed draw )*(?:credit facility|credit agreement|loan agreement|term loan|notes|(?<=(?:convertible|secured|demand|bridge|subordinated) )note|debentures|promissory note|loan|lease|guarant(?:y|ee)|indenture|line of credit|commercial paper|bonds|facility|mortgage))\\b");
    private static final Pattern RATE = Pattern.compile(
            "(?i)((?:(?:rate|interest)[^.;]{0,80}?)?\\b(?:LIBOR|SOFR|prime(?: rate)?|base rate|EURIBOR|federal funds rate)[^.;,]{0,20} plus [^.;,]{0,30}?\\d+(?:\\.\\d+)?(?:%| basis points| percent)|\\b\\d{1,2}(?:\\.\\d{1,4})?(?:%| percent) (?:per annum|per year|interest|senior|convertible|subordinated|notes?)\\b)");
    private static final Pattern LENDER = Pattern.compile(
            "(?i)\\bas (?:the )?(?:indenture |successor |sole |initial |joint )*(?:trustee|administrative agent|lenders?|agent|collateral agent)\\b|\\((?:the |each,? an? |collectively,? )*[\u201C\"](?:Trustee|Lenders?|Banks?|Holders?|Noteholders?|Investors?)\\b");
    private static final Pattern MATURES = Pattern.compile(
            "(?i)\\b(?:matur\\w+|due|expir\\w+|terminat\\w+|repa(?:id|yable)|payable)\\b[^.;$]{0,60}?(?= \\p{L}+ \\d)");

    public Obligation {
        parties = List.copyOf(parties);
    }

    static Event of(Scene scene) {
        var closing = Closing.of(scene);
        var lenders = scene.partiesWhere(LENDER);
        var amount = closing.money().or(scene::money);
        return new Obligation(
                scene.told(),
                scene.find(KIND),
                lenders.isEmpty() ? scene.parties() : lenders,
                amount,
                amount.flatMap(sum -> closing.findAfter(sum.asPrinted(), RATE)).or(() -> scene.find(RATE)),
                scene.dateAfter(MATURES),
                closing.date().or(scene::date));
    }

    @Override
    public EventType type() {
        return EventType.OBLIGATION;
    }

    @Override
    public String key() {
        return kind.orElse("");
    }

    @Override
    public List<Fact> facts() {
        return Facts.start()
                .text("kind", kind)
                .texts("parties", parties)
                .money("amount", amount)
                .text("rate", rate)
                .day("maturity", maturity)
                .day("date", date)
                .list();
    }
}
