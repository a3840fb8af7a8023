package eightk.server;

import java.util.List;
import org.owasp.html.HtmlStreamEventReceiver;
import org.owasp.html.HtmlStreamEventReceiverWrapper;

/// Lets tables stand in tables only so deep that a browser lays them out at once; the words of deeper ones stay.
@SuppressWarnings("try") // its library lets a receiver be closed, which nobody does here
final class Shallow extends HtmlStreamEventReceiverWrapper {

    /// Filers nest three or four; a browser's time doubles with some levels.
    private static final int DEEPEST = 12;

    private int depth;

    Shallow(HtmlStreamEventReceiver to) {
        super(to);
    }

    @Override
    public void openTag(String element, List<String> attributes) {
        depth += element.equals("table") ? 1 : 0;
        if (depth <= DEEPEST) {
            super.openTag(element, attributes);
        }
    }

    @Override
    public void closeTag(String element) {
        if (depth <= DEEPEST) {
            super.closeTag(element);
        }
        depth -= element.equals("table") && depth > 0 ? 1 : 0;
    }
}
