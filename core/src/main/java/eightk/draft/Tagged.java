package eightk.draft;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;

/// Inline XBRL facts as they are written, with ids in order, and the contexts they stand in. On a cover that is not
/// tagged, the same words without facts.
final class Tagged {

    private final boolean tagging;
    private final LinkedHashSet<String> names = new LinkedHashSet<>();
    private final List<List<Member>> contexts = new ArrayList<>();
    private int facts;

    /// @param tagging whether facts are written at all
    Tagged(boolean tagging) {
        this.tagging = tagging;
        contexts.add(List.of());
    }

    /// What a fact is of, when it is not of the report as a whole: a co-registrant, a class of securities.
    ///
    /// @param axis with its prefix
    /// @param name with its prefix
    /// @param words of its label
    record Member(String axis, String domain, String name, String words) {}

    /// A fact whose text is its value.
    ///
    /// @param of none for a fact of the report and the registrant that files
    String plain(List<Member> of, String name, String text) {
        return fact(of, name, "", Xhtml.text(text));
    }

    /// A fact whose value follows from its text by a transformation, such as `ixt-sec:boolballotbox`.
    String transformed(List<Member> of, String name, String format, String text) {
        return fact(of, name, " format=\"" + format + '"', Xhtml.text(text));
    }

    /// A box: ticked or not.
    String box(List<Member> of, String name, boolean ticked) {
        return transformed(of, name, "ixt-sec:boolballotbox", ticked ? "\u2612" : "\u2610");
    }

    /// A fact around HTML that was written already; its value is the text of it.
    String around(String name, String html) {
        return fact(List.of(), name, "", html);
    }

    /// The names of all facts written so far, in order.
    List<String> names() {
        return List.copyOf(names);
    }

    /// The members of all contexts used, in order, each once.
    List<Member> members() {
        return contexts.stream().flatMap(List::stream).distinct().toList();
    }

    /// The contexts of the facts written so far.
    ///
    /// @param cik of the registrant that files, whose context each is
    String contexts(String cik, String event) {
        var out = new StringBuilder();
        for (int i = 0; i < contexts.size(); i++) {
            out.append("""
                    <xbrli:context id="c-%d"><xbrli:entity>\
                    <xbrli:identifier scheme="http://www.sec.gov/CIK">%s</xbrli:identifier>%s</xbrli:entity>\
                    <xbrli:period><xbrli:startDate>%s</xbrli:startDate><xbrli:endDate>%4$s</xbrli:endDate></xbrli:period>\
                    </xbrli:context>
                    """.formatted(i + 1, cik, segment(contexts.get(i)), event));
        }
        return out.toString();
    }

    private static String segment(List<Member> members) {
        return members.isEmpty()
                ? ""
                : members.stream()
                        .map(member -> "<xbrldi:explicitMember dimension=\"%s\">%s</xbrldi:explicitMember>"
                                .formatted(member.axis(), member.name()))
                        .collect(Collectors.joining("", "<xbrli:segment>", "</xbrli:segment>"));
    }

    private String fact(List<Member> of, String name, String format, String html) {
        if (!tagging) {
            return html;
        }
        if (!contexts.contains(of)) {
            contexts.add(of);
        }
        names.add(name);
        facts++;
        return "<ix:nonNumeric contextRef=\"c-%d\" name=\"dei:%s\"%s id=\"f-%d\">%s</ix:nonNumeric>"
                .formatted(contexts.indexOf(of) + 1, name, format, facts, html);
    }
}
