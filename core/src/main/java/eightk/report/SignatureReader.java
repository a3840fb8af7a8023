package eightk.report;

import eightk.law.LatePattern;
import eightk.model.PrintedDate;
import eightk.model.Signature;
import eightk.report.flow.Line;
import eightk.report.flow.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Reads signatures by where things stand: the typed signature on its line, name and title under it, the registrant
/// above it, the date on either side.
final class SignatureReader {

    /// Rows under a signature in which its name and title may stand.
    private static final int REACH = 8;

    /// Longest line below a signature that is not a sentence; some officers have three titles.
    private static final int LONGEST_TITLE = 200;

    /// Longest row that can hold the date of signing.
    private static final int LONGEST_DATED = 160;

    /// Longest line that has a "By:" and nobody's signature.
    private static final int LONGEST_BY = 80;

    /// Most signatures read; a report with many co-registrants has some fifty.
    private static final int MOST_SIGNATURES = 500;

    private static final LatePattern CONFORMED =
            LatePattern.of("(?i)(?:/\\s?s\\s?/|(?<!\\w)s/|/s\\b|\\\\s\\\\)\\s*(.*)$");
    private static final LatePattern BY = LatePattern.of("(?i)^\\W{0,2}by\\s*(?::|_|$)[_\\s]*(.*)$");
    private static final LatePattern BY_BEFORE_NAME = LatePattern.of("(?i)^by\\s*:\\s*(?=\\S)");
    private static final LatePattern LABELLED = LatePattern.of(
            "(?i)^\\W{0,2}(name|print(?:ed)?\\s+name|title|its|position)\\s*(?:and\\s+title)?\\s*:\\s*(.*)$");
    private static final LatePattern UP_TO_BY = LatePattern.of("(?is)^.*?\\bby\\s*:");
    private static final LatePattern LEADING_BY = LatePattern.of("(?i)^by\\W+");
    private static final LatePattern SINGLE_WORD = LatePattern.of("\\p{L}+[.,;]?");
    private static final LatePattern DATED = LatePattern.of("(?i)^\\W{0,2}dated?\\b.*");
    private static final LatePattern INDEX = LatePattern.of("(?i)^\\W*(?:exhibits?|index to exhibits?)\\b.*");
    private static final LatePattern ADDED = LatePattern.of("^(?:\\(|(?i:and|of|for)\\b|&|[a-z]).*");

    private final Grid grid;
    private final List<Set<String>> registrants = new ArrayList<>();
    private final List<Fragment> anchors = new ArrayList<>();
    private Optional<String> registrant = Optional.empty();
    private Optional<PrintedDate> date = Optional.empty();

    /// @param registrants names by which a registrant may be called on its signature page
    SignatureReader(List<Line> lines, int document, List<String> registrants) {
        this.grid = new Grid(lines, document);
        for (var name : registrants) {
            this.registrants.add(Names.words(name));
        }
    }

    List<Signature> read() {
        for (var row : grid.rows()) {
            for (var fragment : row) {
                if (anchors.size() < MOST_SIGNATURES && isAnchor(fragment)) {
                    anchors.add(fragment);
                }
            }
        }
        var signatures = new ArrayList<Signature>();
        for (int i = 0; i < anchors.size(); i++) {
            signature(i).ifPresent(signatures::add);
        }
        return signatures;
    }

    /// A typed signature; or a "By:" without one beside or below it, which is a line left unsigned.
    private boolean isAnchor(Fragment fragment) {
        if (isConformed(fragment.text())) {
            return true;
        }
        return fragment.text().length() < LONGEST_BY
                && Words.containsIgnoringCase(fragment.text(), "by")
                && BY.matcher(fragment.text()).matches()
                && !isConformedFrom(fragment.row())
                && !repeatsSignature(fragment);
    }

    private boolean isConformedFrom(int row) {
        for (var near : grid.rows().subList(row, Math.min(grid.rows().size(), row + 3))) {
            for (var fragment : near) {
                if (isConformed(fragment.text())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isConformed(String text) {
        return (text.indexOf('/') >= 0 || text.indexOf('\\') >= 0)
                && CONFORMED.matcher(text).find();
    }

    /// Whether a "By:" only prints the name of who has signed above it.
    private boolean repeatsSignature(Fragment by) {
        var name = Words.plain(Words.without(UP_TO_BY, grid.text(by.row())));
        return !name.isBlank()
                && !anchors.isEmpty()
                && by.row() - anchors.getLast().row() <= REACH / 2
                && Words.plain(grid.textFrom(
                                anchors.getLast().row(),
                                by.row() - anchors.getLast().row()))
                        .contains(name);
    }

    /// To be asked for one signature after the other: what is said once holds for those that follow.
    private Optional<Signature> signature(int index) {
        registrant = registrant(index).or(() -> registrant);
        date = date(index).or(() -> index == 0 ? anywhere() : date);
        var anchor = anchors.get(index);
        var typed = CONFORMED.matcher(anchor.text());
        boolean conformed = typed.find();
        var by = BY.matcher(anchor.text());
        var signed = conformed ? typed.group(1) : by.matches() ? by.group(1) : "";
        var below = new Below(anchor, index);
        var typedName = SignerName.clean(signed);
        var name = below.name(typedName).or(() -> typedName);
        if (name.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Signature(
                registrant,
                name.map(SignerName::withoutTitle),
                SignerName.title(name.get(), below.title()),
                date,
                conformed && typedName.isPresent(),
                anchor.place()));
    }

    /// The nearest words above that are a registrant's name, down from the signature before.
    private Optional<String> registrant(int index) {
        int from = index == 0 ? 0 : anchors.get(index - 1).row() + 1;
        for (int r = anchors.get(index).row(); r >= from; r--) {
            for (var fragment : grid.rows().get(r)) {
                var words = Words.without(LEADING_BY, fragment.text());
                if (isRegistrant(words, 0.6)) {
                    return SignerName.clean(words);
                }
            }
        }
        return Optional.empty();
    }

    private boolean isRegistrant(String words, double least) {
        var said = Names.words(words);
        for (var known : registrants) {
            if (Names.likeness(known, said) >= least) {
                return true;
            }
        }
        return false;
    }

    /// The date nearest to the signature between the one before it and the one after; else the first of all.
    private Optional<PrintedDate> date(int index) {
        int from = index == 0 ? 0 : anchors.get(index - 1).row() + 1;
        int to = index + 1 < anchors.size()
                ? anchors.get(index + 1).row()
                : grid.rows().size();
        Optional<PrintedDate> best = Optional.empty();
        int least = Integer.MAX_VALUE;
        for (int r = from; r < to; r++) {
            int distance = Math.abs(r - anchors.get(index).row());
            var date = distance < least ? dateIn(grid.rows().get(r)) : Optional.<PrintedDate>empty();
            if (date.isPresent()) {
                best = date;
                least = distance;
            }
        }
        return best;
    }

    private Optional<PrintedDate> dateIn(List<Fragment> row) {
        if (row.size() == 1) {
            return row.getFirst().text().length() > LONGEST_DATED
                    ? Optional.empty()
                    : row.getFirst().date();
        }
        var words = grid.text(row.getFirst().row());
        return words.length() > LONGEST_DATED ? Optional.empty() : Dates.first(words);
    }

    private Optional<PrintedDate> anywhere() {
        return grid.fragments().flatMap(fragment -> fragment.date().stream()).findFirst();
    }

    /// What stands under a signature in its column.
    private final class Below {

        private final List<Fragment> words = new ArrayList<>();
        private Optional<String> labelledName = Optional.empty();
        private Optional<String> labelledTitle = Optional.empty();
        private int named;

        Below(Fragment anchor, int index) {
            for (int r = anchor.row() + 1; r < Math.min(grid.rows().size(), anchor.row() + REACH); r++) {
                var fragment = inColumn(anchor, r);
                if (fragment.isEmpty()) {
                    fragment = beside(r, anchor);
                }
                if (fragment.isEmpty()
                        || (words.size() <= 1 && isDated(fragment.get().text()))) {
                    continue;
                }
                if (anchors.contains(fragment.get()) || anchorInRow(r, index) || ends(fragment.get())) {
                    break;
                }
                take(fragment.get());
            }
        }

        /// A row of one column under a signature that stands far to the right is still its name, where it says the
        /// same person, and so are the rows that follow.
        private Optional<Fragment> beside(int row, Fragment anchor) {
            var fragments = grid.rows().get(row);
            if (fragments.size() != 1) {
                return Optional.empty();
            }
            var only = fragments.getFirst();
            return !words.isEmpty() || SignerName.isSamePerson(anchor.text(), only.text())
                    ? Optional.of(only)
                    : Optional.empty();
        }

        private boolean anchorInRow(int row, int index) {
            for (var other : anchors) {
                if (other.row() == row && !other.equals(anchors.get(index))) {
                    return true;
                }
            }
            return false;
        }

        private boolean ends(Fragment fragment) {
            var text = fragment.text();
            return isDated(text)
                    || isIndex(text)
                    || text.length() > LONGEST_TITLE
                    || fragment.date().isPresent()
                    || isRegistrant(text, 0.8);
        }

        private static boolean isDated(String text) {
            return Words.initial(text, text.length()) == 'd'
                    && DATED.matcher(text).matches();
        }

        private static boolean isIndex(String text) {
            char initial = Words.initial(text, text.length());
            return (initial == 'e' || initial == 'i') && INDEX.matcher(text).matches();
        }

        private void take(Fragment fragment) {
            var text = Words.without(BY_BEFORE_NAME, fragment.text());
            var labelled = LABELLED.matcher(text);
            if (labelled.matches()) {
                if (labelled.group(1).toLowerCase(Locale.ROOT).contains("name")) {
                    labelledName = SignerName.clean(labelled.group(2));
                } else {
                    labelledTitle = Optional.of(labelled.group(2)).filter(title -> !title.isBlank());
                }
            } else if (labelledTitle.isPresent()) {
                labelledTitle = labelledTitle.map(title -> carriesOn(title, fragment) ? title + " " + text : title);
            } else {
                SignerName.clean(text).filter(this::isNew).ifPresent(_ -> words.add(fragment.saying(text)));
            }
        }

        private boolean isNew(String text) {
            return words.isEmpty() || !words.getFirst().text().equalsIgnoreCase(text);
        }

        /// The printed name: labelled, or the first words below that are no title.
        Optional<String> name(Optional<String> typed) {
            if (labelledName.isPresent()) {
                return labelledName;
            }
            if (words.isEmpty()
                    || (typed.isPresent()
                            && !SignerName.isSamePerson(
                                    typed.get(), words.getFirst().text()))) {
                return Optional.empty();
            }
            named = 1;
            return SignerName.clean(words.getFirst().text());
        }

        Optional<String> title() {
            if (labelledTitle.isPresent()) {
                return labelledTitle.flatMap(SignerName::clean);
            }
            if (words.size() <= named) {
                return Optional.empty();
            }
            var title = new StringBuilder(words.get(named).text());
            for (int i = named + 1; i < words.size() && carriesOn(title.toString(), words.get(i)); i++) {
                title.append(' ').append(words.get(i).text());
            }
            return SignerName.clean(title.toString());
        }

        private static boolean carriesOn(String title, Fragment next) {
            return SINGLE_WORD.matcher(next.text()).matches()
                    || !next.apart()
                    || ADDED.matcher(next.text()).matches()
                    || SignerName.goesOn(title);
        }
    }

    private Optional<Fragment> inColumn(Fragment anchor, int row) {
        for (var fragment : grid.rows().get(row).reversed()) {
            if (fragment.isUnder(anchor)) {
                return Optional.of(fragment);
            }
        }
        return Optional.empty();
    }
}
