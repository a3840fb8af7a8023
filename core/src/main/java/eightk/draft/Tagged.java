package eightk.draft;

import java.util.LinkedHashSet;
import java.util.List;

/// Inline XBRL facts as they are written, with ids in order.
final class Tagged {

    private final LinkedHashSet<String> names = new LinkedHashSet<>();
    private int facts;

    /// A fact whose text is its value.
    String plain(String context, String name, String text) {
        return fact(context, name, "", Xhtml.text(text));
    }

    /// A fact whose value follows from its text by a transformation, such as `ixt-sec:boolballotbox`.
    String transformed(String context, String name, String format, String text) {
        return fact(context, name, " format=\"" + format + '"', Xhtml.text(text));
    }

    /// A box: ticked or not.
    String box(String context, String name, boolean ticked) {
        return transformed(context, name, "ixt-sec:boolballotbox", ticked ? "\u2612" : "\u2610");
    }

    /// The names of all facts written so far, in order.
    List<String> names() {
        return List.copyOf(names);
    }

    private String fact(String context, String name, String format, String text) {
        names.add(name);
        facts++;
        return "<ix:nonNumeric contextRef=\"%s\" name=\"dei:%s\"%s id=\"f-%d\">%s</ix:nonNumeric>"
                .formatted(context, name, format, facts, text);
    }
}
