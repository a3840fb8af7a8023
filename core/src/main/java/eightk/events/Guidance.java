package eightk.events;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A company says what it expects of a period that is not over.
///
/// @param action `given`, `raised`, `lowered`, `reaffirmed` or `withdrawn`
/// @param period as printed
/// @param figures what is expected, in the order told
public record Guidance(Told told, Optional<String> action, Optional<String> period, List<Figure> figures)
        implements Event {

    private static final String A_YEAR = "(?<!\\d, ?)(?:19|20)\\d\\d";
    private static final String PART =
            "(?:(?:first|second|third|fourth|full|fiscal|calendar|q[1-4])[- ])*(?:quarter|half|year|fiscal|q[1-4]|fy ?\\d\\d)";
    private static final String OF_A_YEAR =
            " (?:of |ending |ended |and |full |fiscal |calendar |year )*(?:(?:january|february|march|april|may|june|july|august|september|october|november|december)(?: \\d{1,2},?)? )?(?:19|20)\\d\\d";

    /// With its year: `2Q 2019`, `2019 fiscal year`, `quarter ending June 30, 2019`.
    private static final Pattern DATED =
            Pattern.compile("(?i)\\b([1-4]q[ \u2019']{0,2}(?:fy ?)?(?:(?:19|20)\\d\\d|\\d\\d)|" + A_YEAR + " " + PART
                    + "|" + PART + OF_A_YEAR + ")\\b");
    private static final Pattern NAMED =
            Pattern.compile("(?i)\\b(" + A_YEAR + "|(?!(?:quarter|half|year|fiscal)\\b(?!-))" + PART + ")\\b");
    private static final Pattern PERIOD =
            Pattern.compile("(?i)\\b(" + PART + "(?:" + OF_A_YEAR + ")?|" + A_YEAR + ")\\b");
    private static final Pattern WITHDRAWN =
            Pattern.compile("(?i)\\b(?:withdr[ae]w\\w*|suspend\\w*|pull(?:ed|ing|s))\\b");
    private static final Pattern RAISED = Pattern.compile(
            "(?i)\\b(?:rais\\w+|increas(?:ed|ing|es) (?:its|our|the)|upward|up from (?:the|its|our) (?:prior|previous|earlier))\\b");
    private static final Pattern LOWERED = Pattern.compile(
            "(?i)\\b(?:lower\\w*|reduc(?:ed|es|ing)|cut|downward|down from (?:the|its|our) (?:prior|previous|earlier)|revis\\w+ down)\\b");
    private static final Pattern REAFFIRMED =
            Pattern.compile("(?i)\\b(?:(?:re)?affirm\\w*|reiterat\\w*|maintain\\w*|confirm\\w*|unchanged)\\b");
    private static final Pattern MEASURE = Pattern.compile(
            "(?i)\\b((?:diluted |net |total |gross |operating |non-gaap |gaap |adjusted |capital |free |comparable |same[- ]store )*(?:revenues?|sales|income|earnings(?: per (?:diluted )?share)?|eps|margins?|expenses|expenditures|cash flow|ebitda|profit|loss|charge))\\b");

    /// What can be done with guidance that was given before.
    private static final Choices ACTIONS = new Choices(List.of(
            Map.entry("withdrawn", WITHDRAWN),
            Map.entry("raised", RAISED),
            Map.entry("lowered", LOWERED),
            Map.entry("reaffirmed", REAFFIRMED)));

    public Guidance {
        figures = List.copyOf(figures);
    }

    static Event of(Scene scene) {
        return new Guidance(
                scene.told(),
                Optional.of(ACTIONS.in(scene.text()).orElse("given")),
                period(scene),
                Figures.in(scene.text(), MEASURE));
    }

    /// What its own sentence says, as far as that tells which it is.
    private static Optional<String> period(Scene scene) {
        return Stream.of(DATED, NAMED)
                .flatMap(form -> Scene.found(form, scene.text()).limit(1))
                .findFirst()
                .or(() -> scene.find(DATED))
                .or(() -> scene.find(PERIOD));
    }

    @Override
    public EventType type() {
        return EventType.GUIDANCE;
    }

    @Override
    public String key() {
        return period.orElse("");
    }

    @Override
    public List<Fact> facts() {
        return Facts.start()
                .text("action", action)
                .text("period", period)
                .figures("figures", figures)
                .list();
    }
}
