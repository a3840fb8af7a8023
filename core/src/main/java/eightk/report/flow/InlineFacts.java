package eightk.report.flow;

import eightk.model.Place;
import eightk.model.TaggedFact;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
        switch (tag.look().element().role()) {
            case FACT_HEADER -> headers++;
            case HIDDEN_FACTS -> hidden++;
            case FACT_CONTEXT -> context = tag.attribute("id").orElse("");
            case CONTEXT_MEMBER -> axis = tag.attribute("dimension").orElse("");
            case FACT -> openFact(tag);
            case TEXT, LINE_BREAK, PAGE_MARK, TABLE, ROW, CELL, TABLE_PART -> {}
        }
    }

    private void openFact(HtmlTag tag) {
        if (facts.size() == MOST_FACTS) {
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
        if (!tag.look().selfClosing() && open.size() < DEEPEST) {
            open.push(draft);
        }
    }

    /// Whether the text going by is a part of any.
    boolean listens() {
        return !open.isEmpty() || !axis.isEmpty();
    }

    void text(char[] text, int from, int to) {
        if (!open.isEmpty()) {
            open.forEach(draft -> draft.text().append(text, from, Math.min(to - from, room(draft))));
        } else if (!axis.isEmpty() && !context.isEmpty()) {
            var member = new String(text, from, to - from).strip();
            if (!member.isEmpty()) {
                contexts.computeIfAbsent(context, _ -> new HashMap<>()).put(axis, member);
            }
        }
    }

    private static int room(Draft draft) {
        return Math.max(0, LONGEST - draft.text().length());
    }

    void close(HtmlElement element) {
        switch (element.role()) {
            case FACT_HEADER -> headers = Math.max(0, headers - 1);
            case HIDDEN_FACTS -> hidden = Math.max(0, hidden - 1);
            case FACT_CONTEXT -> context = "";
            case CONTEXT_MEMBER -> axis = "";
            case FACT -> open.pollFirst();
            case TEXT, LINE_BREAK, PAGE_MARK, TABLE, ROW, CELL, TABLE_PART -> {}
        }
    }

    List<TaggedFact> facts() {
        var made = new ArrayList<TaggedFact>(facts.size());
        for (var draft : facts) {
            made.add(fact(draft));
        }
        return made;
    }

    private TaggedFact fact(Draft draft) {
        var value = Words.onOneLine(draft.text().toString());
        int line = lines.source().line(draft.start());
        var place = new Place(document, line, lines.source().column(draft.start(), line), value);
        return new TaggedFact(
                draft.name(),
                contexts.getOrDefault(draft.context(), Map.of()),
                value,
                draft.format(),
                draft.hidden(),
                place);
    }
}
