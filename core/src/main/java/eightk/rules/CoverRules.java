package eightk.rules;

import static eightk.model.Certainty.PROBABLE;

import eightk.model.CurrentReport;
import eightk.model.Finding;
import eightk.model.Finding.Missing;
import eightk.model.Part;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Rules about the cover page.
final class CoverRules {

    static final Rule FORMER_NAME = Rule.of("8K-COVER-FORMER-NAME", CoverRules::formerName);

    static final List<Rule> ALL = List.of(FORMER_NAME);

    private static final Pattern FORMER_NAME_LINE = Pattern.compile("(?i)former\\s+(?:name|address)");

    private CoverRules() {}

    private static Stream<Finding> formerName(CurrentReport report, Law law) {
        return report.parts().stream()
                .filter(part -> part.kind() == Part.Kind.COVER)
                .limit(1)
                .filter(cover -> !FORMER_NAME_LINE.matcher(cover.text()).find())
                .map(cover -> new Missing(
                        FORMER_NAME.id(), PROBABLE, cover.place(), "the line for a former name or former address"));
    }
}
