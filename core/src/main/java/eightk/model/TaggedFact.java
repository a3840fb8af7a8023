package eightk.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// A value that Inline XBRL tags, such as one of the cover page's.
///
/// @param name of the concept with its prefix: `dei:EntityRegistrantName`
/// @param members what it is about, where it is not the whole company: the member of each axis
/// @param value the tagged words, without surrounding blanks
/// @param format the transformation that turns the words into a value, such as `ixt:datemonthdayyearen`; empty for none
/// @param hidden whether it stands in the part of the document that is not shown
public record TaggedFact(
        String name, Map<String, String> members, String value, String format, boolean hidden, Place place) {

    private static final String COVER = "dei:";

    public TaggedFact {
        members = members.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(members));
    }

    /// Whether it is of the concept that the document and entity information, `dei`, gives this name.
    public boolean isOfCover(String localName) {
        return name.length() == COVER.length() + localName.length()
                && name.startsWith(COVER)
                && name.endsWith(localName);
    }

    /// The name without its prefix: `EntityRegistrantName`.
    public String localName() {
        return name.substring(name.indexOf(':') + 1);
    }
}
