package eightk.report.flow;

import java.util.Arrays;

/// The elements of HTML that are open, outermost first, and what they make of text.
final class OpenElements {

    /// Deepest nesting kept. Elements opened deeper than that are passed through: their text is kept, their style is
    /// not.
    static final int DEEPEST = 512;

    private static final int LINE = 1;
    private static final int EMPHASISED = 2;
    private static final int CENTRED = 4;
    private static final int PREFORMATTED = 8;
    private static final int UNSEEN = 16;

    private HtmlElement[] elements = new HtmlElement[32];

    /// What each is: the sum of the constants above.
    private int[] looks = new int[32];

    private int size;

    int size() {
        return size;
    }

    void push(HtmlTag tag) {
        if (size == DEEPEST) {
            return;
        }
        if (size == elements.length) {
            elements = Arrays.copyOf(elements, 2 * size);
            looks = Arrays.copyOf(looks, 2 * size);
        }
        looks[size] = look(tag);
        elements[size++] = tag.element();
    }

    private int look(HtmlTag tag) {
        var element = tag.element();
        int look = top() & ~LINE;
        if (tag.centres()) {
            look |= CENTRED;
        } else if ((look & CENTRED) != 0 && element.block() && tag.aligns()) {
            look &= ~CENTRED;
        }
        if ((look & EMPHASISED) == 0 && tag.emphasises()) {
            look |= EMPHASISED;
        }
        return look
                | (tag.beginsLine() ? LINE : 0)
                | (element.preformatted() ? PREFORMATTED : 0)
                | (element.unseen() ? UNSEEN : 0);
    }

    /// Closes the innermost.
    HtmlElement pop() {
        return elements[--size];
    }

    private int top() {
        return size == 0 ? 0 : looks[size - 1];
    }

    /// How many stay open when a closing tag has closed what it closes.
    int afterClosing(HtmlElement closing) {
        boolean partOfTable = closing.isPartOfTable();
        for (int i = size - 1; i >= 0; i--) {
            var element = elements[i];
            if (element.is(closing)) {
                return i;
            }
            boolean bounds = element.isCell() || element.role() == HtmlElement.Role.TABLE;
            if (bounds && (!closing.block() || (element.isCell() && !partOfTable))) {
                return size;
            }
        }
        return size;
    }

    /// How many stay open when an opening tag has closed the element that it cannot stand in.
    int afterOpening(HtmlElement opening) {
        for (int i = size - 1; i >= 0 && opening.closes() != 0; i--) {
            int bit = elements[i].bit();
            if ((opening.closes() & bit) != 0) {
                return i;
            }
            if ((opening.within() & bit) != 0) {
                return size;
            }
        }
        return size;
    }

    /// Whether the innermost has lines of its own.
    boolean line() {
        return (top() & LINE) != 0;
    }

    boolean emphasised() {
        return (top() & EMPHASISED) != 0;
    }

    boolean centred() {
        return (top() & CENTRED) != 0;
    }

    boolean preformatted() {
        return (top() & PREFORMATTED) != 0;
    }

    boolean unseen() {
        return (top() & UNSEEN) != 0;
    }
}
