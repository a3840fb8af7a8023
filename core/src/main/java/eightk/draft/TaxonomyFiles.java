package eightk.draft;

import eightk.draft.Tagged.Member;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The schema, labels, presentation and definition of the cover's facts, which EDGAR wants beside them (Rule 406 of
/// Regulation S-T).
final class TaxonomyFiles {

    private static final String PROLOG = "<?xml version=\"1.0\" encoding=\"us-ascii\"?>\n";
    private static final String LINKBASE =
            "<link:linkbase xmlns:link=\"http://www.xbrl.org/2003/linkbase\" xmlns:xlink=\"http://www.w3.org/1999/xlink\""
                    + " xmlns:xbrldt=\"http://xbrl.org/2005/xbrldt\">\n";
    private static final String ROLE = "http://www.xbrl.org/2003/role/";
    private static final String DIMENSIONS = "http://xbrl.org/int/dim/arcrole/";
    private static final String TABLE = "dei:EntitiesTable";
    private static final String LINES = "dei:EntityInformationLineItems";

    private final String name;
    private final String prefix;
    private final String namespace;
    private final Taxonomy taxonomy;
    private final List<String> concepts;
    private final List<Member> members;

    /// @param name of the files, without what follows it
    /// @param prefix of what the company adds to the taxonomy
    TaxonomyFiles(String name, String prefix, String namespace, Taxonomy taxonomy, Tagged facts) {
        this.name = name;
        this.prefix = prefix;
        this.namespace = namespace;
        this.taxonomy = taxonomy;
        this.concepts = facts.names().stream().map("dei:"::concat).toList();
        this.members = facts.members();
    }

    String schema() {
        return PROLOG
                + """
                <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:link="http://www.xbrl.org/2003/linkbase" \
                xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:xbrli="http://www.xbrl.org/2003/instance" \
                xmlns:nonnum="http://www.xbrl.org/dtr/type/non-numeric" xmlns:%s="%s" targetNamespace="%2$s" \
                elementFormDefault="qualified">
                """.formatted(prefix, namespace)
                + anImport("http://www.xbrl.org/2003/instance", "http://www.xbrl.org/2003/xbrl-instance-2003-12-31.xsd")
                + anImport(
                        "http://www.xbrl.org/dtr/type/non-numeric",
                        "http://www.xbrl.org/dtr/type/nonNumeric-2009-12-16.xsd")
                + anImport(taxonomy.deiNamespace(), taxonomy.deiSchema())
                + (members.isEmpty() ? "" : anImport(taxonomy.gaapNamespace(), taxonomy.gaapSchema()))
                + "  <xs:annotation>\n    <xs:appinfo>\n"
                + reference("label", "lab")
                + reference("presentation", "pre")
                + (members.isEmpty() ? "" : reference("definition", "def"))
                + """
                      <link:roleType id="Cover" roleURI="%s">
                        <link:definition>0000001 - Document - Cover</link:definition>
                        <link:usedOn>link:presentationLink</link:usedOn>
                        <link:usedOn>link:definitionLink</link:usedOn>
                      </link:roleType>
                    </xs:appinfo>
                  </xs:annotation>
                """.formatted(role())
                + own().map(this::element).collect(Collectors.joining())
                + "</xs:schema>\n";
    }

    String labels() {
        var words = new ArrayList<Concept>();
        tree().forEach(arc -> words.add(new Concept(arc.to(), words(arc.to()))));
        words.add(new Concept("dei:CoverAbstract", "Cover [Abstract]"));
        members.forEach(member -> words.add(new Concept(member.name(), member.words() + " [Member]")));
        var out = new StringBuilder(PROLOG + LINKBASE)
                .append("<link:labelLink xlink:type=\"extended\" xlink:role=\"" + ROLE + "link\">\n");
        var seen = new LinkedHashSet<String>();
        for (var concept : words.reversed()) {
            if (seen.add(concept.name())) {
                out.append(locator(concept.name()))
                        .append("""
                                <link:label xlink:type="resource" xlink:role="%slabel" xml:lang="en-US" xlink:label="r_%s">%s</link:label>
                                <link:labelArc xlink:type="arc" xlink:arcrole="http://www.xbrl.org/2003/arcrole/concept-label" \
                                xlink:from="%2$s" xlink:to="r_%2$s"/>
                                """.formatted(ROLE, id(concept.name()), Xhtml.text(concept.words())));
            }
        }
        return out.append("</link:labelLink>\n</link:linkbase>\n").toString();
    }

    String presentation() {
        return linkbase("presentation", "", tree());
    }

    /// Absent of what has no members: there is no table then.
    boolean hasDefinition() {
        return !members.isEmpty();
    }

    String definition() {
        var arcs = new ArrayList<Arc>();
        arcs.add(new Arc(DIMENSIONS + "all", LINES, TABLE));
        for (var axis : axes()) {
            arcs.add(new Arc(DIMENSIONS + "hypercube-dimension", TABLE, axis.axis()));
            arcs.add(new Arc(DIMENSIONS + "dimension-domain", axis.axis(), axis.domain()));
            arcs.add(new Arc(DIMENSIONS + "dimension-default", axis.axis(), axis.domain()));
            on(axis).forEach(member -> arcs.add(new Arc(DIMENSIONS + "domain-member", axis.domain(), member.name())));
        }
        concepts.forEach(concept -> arcs.add(new Arc(DIMENSIONS + "domain-member", LINES, concept)));
        var roles = arcs.stream()
                .map(Arc::role)
                .distinct()
                .map(role ->
                        "<link:arcroleRef arcroleURI=\"%s\" xlink:type=\"simple\" xlink:href=\"http://www.xbrl.org/2005/xbrldt-2005.xsd#%s\"/>\n"
                                .formatted(role, role.substring(DIMENSIONS.length())))
                .collect(Collectors.joining());
        return linkbase("definition", roles, arcs);
    }

    private record Concept(String name, String words) {}

    private record Arc(String role, String from, String to) {}

    /// The cover, and under it its facts; where they have members, a table between.
    private List<Arc> tree() {
        var arcs = new ArrayList<Arc>();
        var parent = "dei:CoverAbstract";
        if (!members.isEmpty()) {
            arcs.add(child(parent, TABLE));
            for (var axis : axes()) {
                arcs.add(child(TABLE, axis.axis()));
                arcs.add(child(axis.axis(), axis.domain()));
                on(axis).forEach(member -> arcs.add(child(axis.domain(), member.name())));
            }
            arcs.add(child(TABLE, LINES));
            parent = LINES;
        }
        for (var concept : concepts) {
            arcs.add(child(parent, concept));
        }
        return arcs;
    }

    private static Arc child(String parent, String child) {
        return new Arc("http://www.xbrl.org/2003/arcrole/parent-child", parent, child);
    }

    private String linkbase(String kind, String before, List<Arc> arcs) {
        var out = new StringBuilder(PROLOG + LINKBASE + before)
                .append("<link:roleRef roleURI=\"%s\" xlink:type=\"simple\" xlink:href=\"%s.xsd#Cover\"/>\n"
                        .formatted(role(), name))
                .append("<link:%sLink xlink:type=\"extended\" xlink:role=\"%s\">\n".formatted(kind, role()));
        var located = new LinkedHashSet<String>();
        arcs.forEach(arc -> {
            located.add(arc.from());
            located.add(arc.to());
        });
        located.forEach(concept -> out.append(locator(concept)));
        int order = 0;
        for (var arc : arcs) {
            order++;
            var closed = arc.role().endsWith("/all") ? " xbrldt:closed=\"true\" xbrldt:contextElement=\"segment\"" : "";
            out.append(
                    "<link:%sArc xlink:type=\"arc\" xlink:arcrole=\"%s\" xlink:from=\"%s\" xlink:to=\"%s\" order=\"%d\"%s/>\n"
                            .formatted(kind, arc.role(), id(arc.from()), id(arc.to()), order, closed));
        }
        return out.append("</link:%sLink>\n</link:linkbase>\n".formatted(kind)).toString();
    }

    private List<Member> axes() {
        var seen = new LinkedHashSet<String>();
        return members.stream().filter(member -> seen.add(member.axis())).toList();
    }

    private List<Member> on(Member axis) {
        return members.stream()
                .filter(member -> member.axis().equals(axis.axis()))
                .toList();
    }

    private Stream<Member> own() {
        return members.stream().filter(member -> member.name().startsWith(prefix + ":"));
    }

    private String element(Member member) {
        return """
                  <xs:element id="%s" name="%s" type="nonnum:domainItemType" substitutionGroup="xbrli:item" \
                abstract="true" nillable="true" xbrli:periodType="duration"/>
                """.formatted(id(member.name()), member.name().substring(prefix.length() + 1));
    }

    private static String anImport(String namespace, String schema) {
        return "  <xs:import namespace=\"%s\" schemaLocation=\"%s\"/>\n".formatted(namespace, schema);
    }

    private String reference(String kind, String suffix) {
        return """
                      <link:linkbaseRef xlink:type="simple" xlink:arcrole="http://www.w3.org/1999/xlink/properties/linkbase" \
                xlink:role="%s%sLinkbaseRef" xlink:href="%s_%s.xml"/>
                """.formatted(ROLE, kind, name, suffix);
    }

    private String locator(String concept) {
        var schema = concept.startsWith("dei:")
                ? taxonomy.deiSchema()
                : concept.startsWith("us-gaap:") ? taxonomy.gaapSchema() : name + ".xsd";
        return "<link:loc xlink:type=\"locator\" xlink:href=\"%s#%s\" xlink:label=\"%2$s\"/>\n"
                .formatted(schema, id(concept));
    }

    private static String id(String concept) {
        return concept.replace(':', '_');
    }

    private String role() {
        return namespace + "/role/Cover";
    }

    /// `dei:EntityFileNumber` as "Entity File Number", `dei:LegalEntityAxis` as "Legal Entity [Axis]".
    private static String words(String concept) {
        return concept.substring(concept.indexOf(':') + 1)
                .replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ")
                .replaceAll(" (Axis|Domain|Table|Line Items|Member)$", " [$1]");
    }
}
