package eightk.bench.accuracy;

import eightk.model.TaggedFact;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/// What is tagged about one registrant on a cover page, in the order of the page.
final class Facts {

    private final List<TaggedFact> facts = new ArrayList<>();

    void add(TaggedFact fact) {
        facts.add(fact);
    }

    /// Whether it is a registrant that files, and not a company in a table further down.
    boolean isRegistrant() {
        return !values("EntityRegistrantName").isEmpty();
    }

    /// The value of a concept, where it is tagged: the first, if it is tagged again further down.
    List<String> value(String concept) {
        return values(concept).stream().limit(1).toList();
    }

    /// Every value of a concept, each of another class of securities.
    List<String> values(String concept) {
        var byMember = new java.util.LinkedHashMap<Object, String>();
        for (var fact : facts) {
            if (fact.localName().equals(concept)) {
                byMember.putIfAbsent(fact.members(), fact.value());
            }
        }
        return List.copyOf(new LinkedHashSet<>(byMember.values()));
    }
}
