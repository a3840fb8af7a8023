package eightk.draft;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The schema, labels and presentation of the cover's facts, which EDGAR wants beside them (Rule 406 of Regulation
/// S-T).
final class TaxonomyFiles {

    private static final String PROLOG = "<?xml version=\"1.0\" encoding=\"us-ascii\"?>\n";
    private static final String LINKBASE =
            "<link:linkbase xmlns:link=\"http://www.xbrl.org/2003/linkbase\" xmlns:xlink=\"http://www.w3.org/1999/xlink\">\n";
    private static final String PROPERTIES = "http://www.w3.org/1999/xlink/properties/linkbase";
    private static final String ROLE = "http://www.xbrl.org/2003/role/";

    private final String name;
    private final String namespace;
    private final Taxonomy taxonomy;
    private final List<String> concepts;

    /// @param name of the files, without what follows it
    /// @param concepts names of `dei`, without the prefix
    TaxonomyFiles(String name, String namespace, Taxonomy taxonomy, List<String> concepts) {
        this.name = name;
        this.namespace = namespace;
        this.taxonomy = taxonomy;
        this.concepts = concepts;
    }

    String schema() {
        return PROLOG
                + """
                <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:link="http://www.xbrl.org/2003/linkbase" \
                xmlns:xlink="http://www.w3.org/1999/xlink" targetNamespace="%2$s" elementFormDefault="qualified">
                  <xs:import namespace="%3$s" schemaLocation="%4$s"/>
                  <xs:annotation>
                    <xs:appinfo>
                      <link:linkbaseRef xlink:type="simple" xlink:arcrole="%5$s" xlink:role="%6$slabelLinkbaseRef" \
                xlink:href="%1$s_lab.xml"/>
                      <link:linkbaseRef xlink:type="simple" xlink:arcrole="%5$s" xlink:role="%6$spresentationLinkbaseRef" \
                xlink:href="%1$s_pre.xml"/>
                      <link:roleType id="Cover" roleURI="%7$s">
                        <link:definition>0000001 - Document - Cover</link:definition>
                        <link:usedOn>link:presentationLink</link:usedOn>
                      </link:roleType>
                    </xs:appinfo>
                  </xs:annotation>
                </xs:schema>
                """.formatted(name, namespace, taxonomy.namespace(), taxonomy.schema(), PROPERTIES, ROLE, role());
    }

    String labels() {
        return PROLOG
                + LINKBASE
                + "<link:labelLink xlink:type=\"extended\" xlink:role=\"" + ROLE + "link\">\n"
                + IntStream.range(0, concepts.size())
                        .mapToObj(i -> locator(concepts.get(i), i)
                                + "<link:label xlink:type=\"resource\" xlink:role=\"%slabel\" xml:lang=\"en-US\" xlink:label=\"r%d\">%s</link:label>\n"
                                        .formatted(ROLE, i, words(concepts.get(i)))
                                + "<link:labelArc xlink:type=\"arc\" xlink:arcrole=\"http://www.xbrl.org/2003/arcrole/concept-label\" xlink:from=\"c%d\" xlink:to=\"r%d\"/>\n"
                                        .formatted(i, i))
                        .collect(Collectors.joining())
                + "</link:labelLink>\n</link:linkbase>\n";
    }

    String presentation() {
        return PROLOG
                + LINKBASE
                + "<link:roleRef roleURI=\"%s\" xlink:type=\"simple\" xlink:href=\"%s.xsd#Cover\"/>\n"
                        .formatted(role(), name)
                + "<link:presentationLink xlink:type=\"extended\" xlink:role=\"%s\">\n".formatted(role())
                + locator("CoverAbstract", concepts.size())
                + IntStream.range(0, concepts.size())
                        .mapToObj(i -> locator(concepts.get(i), i)
                                + "<link:presentationArc xlink:type=\"arc\" xlink:arcrole=\"http://www.xbrl.org/2003/arcrole/parent-child\" xlink:from=\"c%d\" xlink:to=\"c%d\" order=\"%d\"/>\n"
                                        .formatted(concepts.size(), i, i + 1))
                        .collect(Collectors.joining())
                + "</link:presentationLink>\n</link:linkbase>\n";
    }

    private String locator(String concept, int number) {
        return "<link:loc xlink:type=\"locator\" xlink:href=\"%s#dei_%s\" xlink:label=\"c%d\"/>\n"
                .formatted(taxonomy.schema(), concept, number);
    }

    private String role() {
        return namespace + "/role/Cover";
    }

    /// `EntityFileNumber` as "Entity File Number".
    private static String words(String concept) {
        return concept.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ");
    }
}
