package eightk.report.flow;

import java.util.Arrays;
import java.util.Optional;

/// The attributes of a tag, ` style="text-align:center"`, of one tag after another.
final class TagAttributes {

    /// Longest tag looked into: attributes past that are not read, the tag still is.
    private static final int LONGEST = 16_384;

    /// Most attributes of a tag that are read.
    private static final int MOST = 256;

    private static final int NONE = -1;

    private final String html;
    private final char[] source;
    private final HtmlStyle styles;

    /// For each attribute three places: its equals sign, where its value begins and where it ends.
    private int[] places = new int[3 * 16];

    private int count;

    /// Where they begin, behind the name of the tag.
    private int start;

    private boolean wellFormed;

    /// @param source the characters of the document
    TagAttributes(String html, char[] source) {
        this.html = html;
        this.source = source;
        this.styles = new HtmlStyle(source);
    }

    /// Reads those of another tag; says where the tag ends: after a `>` that does not stand in quotes. A quote that is
    /// never closed is none.
    int read(int from) {
        start = from;
        count = 0;
        int last = Math.min(source.length, from + LONGEST);
        int i = from;
        while (i < last) {
            char c = source[i];
            if (c == '>') {
                wellFormed = true;
                return i + 1;
            }
            if (c != '=') {
                i++;
                continue;
            }
            int value = skipBlanks(i + 1, last);
            if (value == last) {
                break;
            }
            if (source[value] != '"' && source[value] != '\'') {
                keep(i, value, wordEnd(value, last));
                i = value;
                continue;
            }
            int quote = html.indexOf(source[value], value + 1, last);
            if (quote < 0) {
                break;
            }
            keep(i, value + 1, quote);
            i = quote + 1;
        }
        wellFormed = false;
        return plainEnd(from);
    }

    private int plainEnd(int from) {
        int tagEnd = html.indexOf('>', from);
        tagEnd = tagEnd < 0 ? source.length : tagEnd + 1;
        while (count > 0 && places[3 * count - 1] >= tagEnd) {
            count--;
        }
        return tagEnd;
    }

    private void keep(int equals, int from, int to) {
        if (count == MOST) {
            return;
        }
        if (3 * count == places.length) {
            places = Arrays.copyOf(places, 2 * places.length);
        }
        places[3 * count] = equals;
        places[3 * count + 1] = from;
        places[3 * count + 2] = to;
        count++;
    }

    private int skipBlanks(int from, int last) {
        int i = from;
        while (i < last && source[i] <= ' ') {
            i++;
        }
        return i;
    }

    private int wordEnd(int from, int last) {
        int i = from;
        while (i < last && source[i] > ' ' && source[i] != '>') {
            i++;
        }
        return i;
    }

    /// Whether they say the same wherever the tag stands: what is in quotes that are not closed depends on what
    /// follows.
    boolean wellFormed() {
        return wellFormed;
    }

    /// The value of one as written; absent if there is none.
    ///
    /// @param name in lower case
    Optional<String> value(String name) {
        int at = find(name);
        return at == NONE ? Optional.empty() : Optional.of(html.substring(places[at + 1], places[at + 2]));
    }

    private int find(String name) {
        for (int i = 0; i < 3 * count; i += 3) {
            if (isNamed(nameEnd(i), name)) {
                return i;
            }
        }
        return NONE;
    }

    /// What they say of the text, the sum of constants of [TagLook]. All is found in one go through them, for most tags
    /// that are read anew are asked; of several with one name the first holds.
    int look() {
        int look = 0;
        boolean styled = false;
        boolean aligned = false;
        for (int i = 0; i < 3 * count; i += 3) {
            int name = nameEnd(i);
            int last = source[name - 1] | 0x20;
            if (last == 'e' && !styled && isNamed(name, "style")) {
                styled = true;
                look |= styles.read(places[i + 1], places[i + 2]);
            } else if (last == 'n' && endsWith(name, "align")) {
                look |= TagLook.ALIGNED;
                if (!aligned && isNamed(name, "align")) {
                    aligned = true;
                    look |= isValue(i, "center") ? TagLook.CENTRED : 0;
                }
            }
        }
        return look;
    }

    private boolean isValue(int at, String value) {
        int from = places[at + 1];
        return places[at + 2] - from == value.length() && html.regionMatches(true, from, value, 0, value.length());
    }

    private boolean isNamed(int nameEnd, String name) {
        return endsWith(nameEnd, name) && source[nameEnd - name.length() - 1] <= ' ';
    }

    private boolean endsWith(int nameEnd, String name) {
        int from = nameEnd - name.length();
        return from > start && html.regionMatches(true, from, name, 0, name.length());
    }

    private int nameEnd(int at) {
        int to = places[at];
        while (to > start && source[to - 1] <= ' ') {
            to--;
        }
        return to;
    }
}
