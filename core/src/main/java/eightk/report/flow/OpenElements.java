package eightk.report.flow;

import java.util.ArrayList;
import java.util.List;

/// The elements of HTML that are open, outermost first, and what they make of text.
final class OpenElements {

    /// Deepest nesting kept. Elements opened deeper than that are passed through: their text is kept, their style is
    /// not.
    static final int DEEPEST = 512;

    private final List<Open> stack = new ArrayList<>();

    /// @param line whether it has lines of its own
    record Open(String name, boolean line, boolean emphasised, boolean centred, boolean preformatted, boolean unseen) {}

    private static final Open NOTHING = new Open("", false, false, false, false, false);

    private Open top() {
        return stack.isEmpty() ? NOTHING : stack.getLast();
    }

    void push(HtmlTag tag) {
        if (stack.size() == DEEPEST) {
            return;
        }
        var outer = top();
        boolean aligns = tag.mentions("align") && !HtmlElements.centres(tag) && HtmlElements.isBlock(tag.name());
        stack.add(new Open(
                tag.name(),
                HtmlElements.beginsLine(tag),
                outer.emphasised || HtmlElements.emphasises(tag),
                (!aligns && outer.centred) || HtmlElements.centres(tag),
                outer.preformatted || tag.name().equals("pre") || tag.name().equals("xmp"),
                outer.unseen || HtmlElements.isUnseen(tag.name())));
    }

    /// What a closing tag closes, innermost first: nothing if no such element is open.
    List<Open> closedBy(HtmlTag tag) {
        int bound = HtmlElements.isBlock(tag.name()) ? -1 : lastCellOrTable();
        for (int i = stack.size() - 1; i > bound; i--) {
            var name = stack.get(i).name;
            if (name.equals(tag.name())) {
                return cutTo(i);
            }
            if (HtmlElements.isCell(name) && !isTablePart(tag.name())) {
                return List.of();
            }
        }
        return List.of();
    }

    /// What an opening tag closes because the element cannot stand inside itself.
    List<Open> closedBy(String opening) {
        var implied = HtmlElements.implied(opening);
        for (int i = stack.size() - 1; i >= 0 && !implied.closed().isEmpty(); i--) {
            var name = stack.get(i).name;
            if (implied.closed().contains(name)) {
                return cutTo(i);
            }
            if (implied.within().contains(name)) {
                return List.of();
            }
        }
        return List.of();
    }

    boolean emphasised() {
        return top().emphasised;
    }

    boolean centred() {
        return top().centred;
    }

    boolean preformatted() {
        return top().preformatted;
    }

    boolean unseen() {
        return top().unseen;
    }

    private static boolean isTablePart(String name) {
        return switch (name) {
            case "table", "tbody", "thead", "tfoot", "tr", "td", "th" -> true;
            default -> false;
        };
    }

    private int lastCellOrTable() {
        for (int i = stack.size() - 1; i >= 0; i--) {
            if (HtmlElements.isCell(stack.get(i).name) || stack.get(i).name.equals("table")) {
                return i;
            }
        }
        return -1;
    }

    private List<Open> cutTo(int index) {
        var closed = new ArrayList<Open>(stack.size() - index);
        while (stack.size() > index) {
            closed.add(stack.removeLast());
        }
        return closed;
    }
}
