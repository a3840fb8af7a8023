package eightk.events;

import java.util.regex.Pattern;

/// What an event is told to come of, so that its day is told where that is told.
enum Cause {
    CONTRACT(
            "(?:its |their )?(?:(?:entry|entrance|entering) into|(?:closing|effectiveness) of (?:the |its )?[^.;,]{0,30}?(?:facility|agreement|loan)|execution (?:and delivery )?of|execution)\\b",
            "\\b(?:entered into|executed)\\b"),
    CLOSING(
            "(?:(?:closing|consummation|completion|effective time|effectiveness)\\b|(?:share )?exchange\\b|merger\\b|transactions?\\b|business combination\\b|offer\\b|acquisition\\b)",
            "\\b(?:completed|consummated|closed)\\b|\\b(?:merger|acquisition)\\b[^.;]{0,40}\\bbecame effective\\b"),
    PETITION(
            "(?:filing|commencement) (?:of the (?:chapter|bankruptcy|voluntary|petition)|(?:accelerated|constituted|triggered)\\b)",
            "\\b(?:filed|commenced)\\b[^.;]{0,160}\\b(?:petitions?|chapter|cases?)\\b");

    private final Pattern named;
    private final Pattern told;

    Cause(String named, String told) {
        this.named = Pattern.compile(
                "(?i)(?:^|\\b(?:as a result of|upon|in connection with|concurrently with|simultaneously with|following|prior to|at|by virtue of) )(?:the )?"
                        + named);
        this.told = Pattern.compile("(?i)" + told);
    }

    boolean isNamedIn(String text) {
        return named.matcher(text).find();
    }

    boolean isToldIn(String text) {
        return told.matcher(text).find();
    }
}
