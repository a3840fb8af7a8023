package eightk.report.flow;

/// What a tag says by itself, wherever in a document it stands.
///
/// @param sets what it makes of the text of its element: the sum of constants below
/// @param clears what outer elements make of text and this one does not, likewise
record TagLook(HtmlElement element, boolean closing, boolean selfClosing, int sets, int clears) {

    /// Its text has lines of its own.
    static final int LINE = 1;

    static final int EMPHASISED = 2;
    static final int CENTRED = 4;
    static final int PREFORMATTED = 8;
    static final int UNSEEN = 16;

    /// Only said by a style: that an element which else has lines of its own has none.
    static final int INLINE = 32;

    /// Only said by attributes: that it is aligned somehow, and so no longer as what is around it.
    static final int ALIGNED = 64;

    static final TagLook PLAIN = new TagLook(HtmlElement.unknown(""), false, false, 0, LINE);

    static TagLook of(HtmlElement element, boolean closing, boolean selfClosing, TagAttributes attributes) {
        if (closing) {
            return new TagLook(element, true, selfClosing, 0, 0);
        }
        int said = attributes.look();
        int sets = said & (EMPHASISED | CENTRED);
        if (element.block() && (said & INLINE) == 0) {
            sets |= LINE;
        }
        if (element.emphasis()) {
            sets |= EMPHASISED;
        }
        if (element.name().equals("center")) {
            sets |= CENTRED;
        }
        if (element.preformatted()) {
            sets |= PREFORMATTED;
        }
        if (element.unseen()) {
            sets |= UNSEEN;
        }
        boolean aligned = element.block() && (said & ALIGNED) != 0;
        return new TagLook(element, false, selfClosing, sets, aligned ? LINE | CENTRED : LINE);
    }

    boolean beginsLine() {
        return (sets & LINE) != 0;
    }

    /// What the text of its element is: the sum of constants above.
    ///
    /// @param outer what text is around it
    int within(int outer) {
        return (outer & ~clears) | sets;
    }
}
