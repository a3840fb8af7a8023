package eightk.events;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// What an item says of the reports of an auditor and of disagreements with it, as 17 CFR 229.304 asks.
record AuditorStatements(Passage passage) {

    private static final Pattern UNQUALIFIED = Pattern.compile(
            "(?i)\\b(?:not|no|nor|neither)\\b[^.;]{0,120}\\b(?:adverse opinion|disclaimer of opinion|qualified)\\b");
    private static final Pattern QUALIFIED = Pattern.compile(
            "(?i)\\b(?:contained|included|expressed|except that)\\b[^.;]{0,160}\\b(?:going concern|adverse opinion|disclaimer of|qualif|explanatory paragraph)");
    private static final Pattern BUT_QUALIFIED = Pattern.compile(
            "(?i)\\b(?:except|other than|with the exception)\\b[^;]{0,240}\\b(?:going concern|substantial doubt|adverse opinion|disclaimer of|qualif\\w+)");
    private static final Pattern AGREED =
            Pattern.compile("(?i)\\b(?:no|not|nor|neither)\\b[^.;]{0,80}\\bdisagreements?\\b");
    private static final Pattern DISAGREED =
            Pattern.compile("(?i)\\b(?:there (?:was|were)|had)\\b[^.;]{0,40}\\bdisagreements?\\b");
    private static final Pattern NOT_REPORTABLE =
            Pattern.compile("(?i)\\b(?:no|not|nor|none|neither)\\b[^.;]{0,160}\\breportable events?\\b");
    private static final Pattern REPORTABLE =
            Pattern.compile("(?i)\\b(?:there (?:was|were)|constitut\\w+|is|was)\\b[^.;]{0,60}\\breportable events?\\b");
    private static final Pattern BUT_REPORTABLE =
            Pattern.compile("(?i)\\breportable events?\\b[^;]{0,160}\\b(?:except|other than|with the exception)\\b");
    private static final Pattern LETTER =
            Pattern.compile("(?i)\\bletter\\b.{0,200}\\bExhibits? (?:No\\.? ?)?(16(?:\\.\\d+)?)");

    /// Whether a report had an adverse opinion or was qualified.
    Optional<Boolean> qualified() {
        return finds(BUT_QUALIFIED) ? Optional.of(true) : said(QUALIFIED, UNQUALIFIED);
    }

    Optional<Boolean> disagreements() {
        return said(DISAGREED, AGREED);
    }

    Optional<Boolean> reportableEvents() {
        return finds(BUT_REPORTABLE) ? Optional.of(true) : said(REPORTABLE, NOT_REPORTABLE);
    }

    /// The number of the exhibit with the letter of the firm that goes.
    Optional<String> letter() {
        return passage.sentences().stream()
                .flatMap(sentence -> LETTER.matcher(sentence.text()).results())
                .map((MatchResult m) -> m.group(1))
                .findFirst();
    }

    /// What is denied in one sentence holds for all: what would have been a disagreement is told in others only to
    /// deny it. What a denial excepts, there was.
    private Optional<Boolean> said(Pattern yes, Pattern no) {
        if (finds(no)) {
            return Optional.of(false);
        }
        return finds(yes) ? Optional.of(true) : Optional.empty();
    }

    private boolean finds(Pattern pattern) {
        return passage.sentences().stream()
                .anyMatch(sentence -> pattern.matcher(sentence.text()).find());
    }
}
