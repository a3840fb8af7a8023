package eightk.report.flow;

import java.util.Arrays;

/// The elements of HTML that are open, outermost first, and what they make of text.
final class OpenElements {

    /// Deepest nesting kept. Elements opened deeper than that are passed through: their text is kept, their style is
    /// not.
    static final int DEEPEST = 512;

    private HtmlElement[] elements = new HtmlElement[32];

    /// What the text of each is, by the constants of [TagLook].
    private int[] looks = new int[32];

    private int size;

    int size() {
        return size;
    }

    void push(TagLook tag) {
        if (size == DEEPEST) {
            return;
        }
        if (size == elements.length) {
            elements = Arrays.copyOf(elements, 2 * size);
            looks = Arrays.copyOf(looks, 2 * size);
        }
        looks[size] = tag.within(top());
        elements[size++] = tag.element();
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
        return (top() & TagLook.LINE) != 0;
    }

    boolean emphasised() {
        return (top() & TagLook.EMPHASISED) != 0;
    }

    boolean centred() {
        return (top() & TagLook.CENTRED) != 0;
    }

    boolean preformatted() {
        return (top() & TagLook.PREFORMATTED) != 0;
    }

    boolean unseen() {
        return (top() & TagLook.UNSEEN) != 0;
    }
}
