package eightk.report.flow;

/// An element of HTML by what it does to a line of text.
///
/// @param name in lower case
/// @param block whether it begins and ends lines
/// @param empty whether it has no content and no closing tag
/// @param unseen whether its content is no text of the document
/// @param bit by which it stands in `closes` and `within`; 0 if it is in none of them
/// @param closes the elements that its opening tag closes, if one is still open
/// @param within the elements that bound the search for those
record HtmlElement(
        String name,
        Role role,
        boolean block,
        boolean empty,
        boolean unseen,
        boolean emphasis,
        boolean preformatted,
        int bit,
        int closes,
        int within) {

    /// What is done about an element.
    enum Role {
        TEXT,
        LINE_BREAK,
        PAGE_MARK,
        TABLE,
        ROW,
        CELL,
        /// The rest of a table: its body, head and foot.
        TABLE_PART,
        FACT_HEADER,
        HIDDEN_FACTS,
        FACT_CONTEXT,
        CONTEXT_MEMBER,
        FACT
    }

    static HtmlElement unknown(String name) {
        return new HtmlElement(name, Role.TEXT, false, false, false, false, false, 0, 0, 0);
    }

    boolean is(HtmlElement other) {
        return name.equals(other.name);
    }

    boolean isCell() {
        return role == Role.CELL;
    }

    boolean isPartOfTable() {
        return switch (role) {
            case TABLE, ROW, CELL, TABLE_PART -> true;
            case TEXT, LINE_BREAK, PAGE_MARK, FACT_HEADER, HIDDEN_FACTS, FACT_CONTEXT, CONTEXT_MEMBER, FACT -> false;
        };
    }
}
