package eightk.report.flow;

import eightk.model.Place;
import eightk.model.TaggedFact;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Watches the tags of Inline XBRL go by and keeps what they tag.
///
/// Source: Inline XBRL 1.1, sections 4 (ix:header), 7 (ix:hidden), 12 (ix:nonFraction), 13 (ix:nonNumeric).
final class InlineFacts {

    /// Most facts kept: a cover page has about forty, a report with tagged statements some thousand.
    static final int MOST_FACTS = 50_000;

    /// Facts of text may hold facts; deeper than this none is kept.
    private static final int DEEPEST = 32;

    /// Longest value kept; what is longer is a block of text and no fact of a cover page.
    private static final int LONGEST = 4_096;

    private static final Set<String> FACTS = Set.of("ix:nonnumeric", "ix:nonfraction");

    private final HtmlLines lines;
    private final int document;
    private final List<Draft> facts = new ArrayList<>();
    private final Deque<Draft> open = new ArrayDeque<>();
    private final Map<String, Map<String, String>> contexts = new HashMap<>();
    private String context = "";
    private String axis = "";
    private int headers;
    private int hidden;

    InlineFacts(HtmlLines lines, int document) {
        this.lines = lines;
        this.document = document;
    }

    private record Draft(String name, String context, String format, boolean hidden, int start, StringBuilder text) {}

    /// Whether the text going by stands in the part that is not shown.
    boolean inHeader() {
        return headers > 0;
    }

    void open(HtmlTag tag) {
        switch (tag.name()) {
            case "ix:header" -> headers++;
            case "ix:hidden" -> hidden++;
            case "xbrli:context", "context" -> context = tag.attribute("id").orElse("");
            case "xbrldi:explicitmember", "xbrldi:typedmember" ->
                axis = tag.attribute("dimension").orElse("");
            default -> openFact(tag);
        }
    }

    private void openFact(HtmlTag tag) {
        if (!FACTS.contains(tag.name()) || facts.size() == MOST_FACTS) {
            return;
        }
        var draft = new Draft(
                tag.attribute("name").orElse(""),
                tag.attribute("contextref").orElse(""),
                tag.attribute("format").orElse(""),
                hidden > 0,
                tag.start(),
                new StringBuilder());
        facts.add(draft);
        if (!tag.selfClosing() && open.size() < DEEPEST) {
            open.push(draft);
        }
    }

    void text(String html, int from, int to) {
        if (!open.isEmpty()) {
            var words = HtmlEntities.decode(html, from, to);
            open.forEach(draft -> draft.text().append(words, 0, Math.min(words.length(), room(draft))));
        } else if (!axis.isEmpty() && !context.isEmpty()) {
            var member = html.substring(from, to).strip();
            if (!member.isEmpty()) {
                contexts.computeIfAbsent(context, _ -> new HashMap<>()).put(axis, member);
            }
        }
    }

    private static int room(Draft draft) {
        return Math.max(0, LONGEST - draft.text().length());
    }

    void close(HtmlTag tag) {
        switch (tag.name()) {
            case "ix:header" -> headers = Math.max(0, headers - 1);
            case "ix:hidden" -> hidden = Math.max(0, hidden - 1);
            case "xbrli:context", "context" -> context = "";
            case "xbrldi:explicitmember", "xbrldi:typedmember" -> axis = "";
            default -> {
                if (FACTS.contains(tag.name()) && !open.isEmpty()) {
                    open.pop();
                }
            }
        }
    }

    List<TaggedFact> facts() {
        return facts.stream().map(this::fact).toList();
    }

    private TaggedFact fact(Draft draft) {
        var value = Words.onOneLine(draft.text().toString());
        var place = new Place(
                document, lines.source().line(draft.start()), lines.source().column(draft.start()), value);
        return new TaggedFact(
                draft.name(),
                contexts.getOrDefault(draft.context(), Map.of()),
                value,
                draft.format(),
                draft.hidden(),
                place);
    }
}
