package eightk.report;

import eightk.law.LatePattern;
import eightk.model.Document;
import eightk.model.Exhibit;
import eightk.model.Exhibit.Pointer;
import eightk.model.FilingStatus;
import eightk.model.Item;
import eightk.model.Place;
import eightk.report.flow.Sought;
import eightk.report.flow.Words;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Joins the exhibits a report lists with the documents attached to it.
final class ExhibitJoiner {

    private static final String EXHIBIT_TYPE = "EX-";

    /// XBRL files are attached to every report since 2019 and rarely listed; they are exhibits only where they are.
    private static final String INTERACTIVE_DATA = "101";

    private static final Sought BY_REFERENCE = Sought.anywhere(
            "( pr fi in",
            LatePattern.of(
                    "(?i)(?:\\(\\s*)?(?:previously\\s+)?(?:\\bfiled\\s+as\\s+exhibit|\\bincorporated\\s+(?:herein\\s+)?(?:by\\s+reference|herein)|\\(\\s*exhibit\\s+\\S+\\s+to)\\b.*"));
    private static final LatePattern FORM = LatePattern.of(
            "(?i)\\b(?:form|registration statement on form)\\s+(\\d{1,2}-[A-Z]{1,2}(?:/A)?|S-\\d{1,2}|F-\\d|[A-Z]-\\d{1,2})");
    private static final LatePattern EXHIBIT =
            LatePattern.of("(?i)\\bexhibits?\\s+(?:no\\.?\\s+)?(\\d{1,3}(?:\\.\\d{1,3})?(?:\\([a-z0-9]+\\)){0,3})");

    private final List<Document> unused = new ArrayList<>();
    private final List<Item> items = new ArrayList<>();

    /// How many of the items are furnished.
    private int furnished;

    ExhibitJoiner(List<Document> documents, List<Item> items) {
        for (var document : documents) {
            if (document.type().code().regionMatches(true, 0, EXHIBIT_TYPE, 0, EXHIBIT_TYPE.length())) {
                unused.add(document);
            }
        }
        for (var item : items) {
            if (!Joint.listsExhibits(item.number())) {
                this.items.add(item);
                furnished += isFurnished(item) ? 1 : 0;
            }
        }
    }

    List<Exhibit> join(List<ExhibitReader.Listed> listed) {
        var documents = new ArrayList<Optional<Document>>();
        var pointers = new ArrayList<Optional<Pointer>>();
        for (var exhibit : listed) {
            documents.add(take(ExhibitNumber.normal(exhibit.number()), ExhibitJoiner::submittedAs));
            pointers.add(pointer(exhibit));
        }
        if (!unused.isEmpty() && documents.contains(Optional.<Document>empty())) {
            var heads = new IdentityHashMap<Document, String>();
            fill(
                    documents,
                    i -> take(
                            ExhibitNumber.normal(listed.get(i).number()),
                            document -> heads.computeIfAbsent(document, ExhibitJoiner::printedIn)));
            fill(
                    documents,
                    i -> pointers.get(i).isPresent()
                            ? Optional.empty()
                            : take(
                                    ExhibitNumber.major(listed.get(i).number()),
                                    document -> ExhibitNumber.major(number(document))));
        }
        var exhibits = new ArrayList<Exhibit>();
        for (int i = 0; i < listed.size(); i++) {
            exhibits.add(exhibit(listed.get(i), documents.get(i), pointers.get(i)));
        }
        for (var document : unused) {
            if (!ExhibitNumber.major(number(document)).equals(INTERACTIVE_DATA)) {
                exhibits.add(attachedOnly(document));
            }
        }
        return exhibits;
    }

    private static void fill(List<Optional<Document>> documents, IntFunction<Optional<Document>> find) {
        for (int i = 0; i < documents.size(); i++) {
            if (documents.get(i).isEmpty()) {
                documents.set(i, find.apply(i));
            }
        }
    }

    /// The first document left that goes by a number.
    private Optional<Document> take(String number, Function<Document, String> name) {
        for (int i = 0; i < unused.size(); i++) {
            if (number.equals(name.apply(unused.get(i)))) {
                return Optional.of(unused.remove(i));
            }
        }
        return Optional.empty();
    }

    private static String submittedAs(Document document) {
        return ExhibitNumber.normal(number(document));
    }

    /// The number at the head of a document; empty if there is none.
    private static String printedIn(Document document) {
        boolean isData = ExhibitNumber.major(number(document)).equals(INTERACTIVE_DATA);
        return isData
                ? ""
                : ExhibitHead.number(document).map(ExhibitNumber::normal).orElse("");
    }

    private Exhibit exhibit(ExhibitReader.Listed listed, Optional<Document> document, Optional<Pointer> pointer) {
        var description = Words.onOneLine(listed.description().toString());
        return new Exhibit(
                listed.number(),
                Optional.of(description).filter(text -> !text.isEmpty()),
                document,
                true,
                status(listed.number()),
                pointer,
                listed.place());
    }

    private Exhibit attachedOnly(Document document) {
        return new Exhibit(
                number(document),
                document.description(),
                Optional.of(document),
                false,
                status(number(document)),
                Optional.empty(),
                Place.document(document.sequence()));
    }

    private static String number(Document document) {
        return document.type().code().substring(EXHIBIT_TYPE.length());
    }

    /// An exhibit is furnished if only items that are furnished speak of it (General Instruction B.2).
    private FilingStatus status(String number) {
        if (furnished == 0 || !ExhibitNumber.major(number).equals("99")) {
            return FilingStatus.FILED;
        }
        return furnished == items.size() || isFurnished(number) ? FilingStatus.FURNISHED : FilingStatus.FILED;
    }

    private boolean isFurnished(String number) {
        boolean spoken = false;
        for (var item : items) {
            if (item.blocks().stream().anyMatch(block -> ExhibitNumber.isIn(block.text(), number))) {
                if (!isFurnished(item)) {
                    return false;
                }
                spoken = true;
            }
        }
        return spoken;
    }

    private static boolean isFurnished(Item item) {
        return item.status() == FilingStatus.FURNISHED;
    }

    /// The earlier filing in which an exhibit is to be found, if the list says it is incorporated by reference.
    private static Optional<Pointer> pointer(ExhibitReader.Listed listed) {
        var columns = listed.columns();
        if (columns.form().isPresent()) {
            var words = Stream.of(columns.form(), columns.exhibit(), columns.date())
                    .flatMap(Optional::stream)
                    .collect(Collectors.joining(" "));
            return Optional.of(
                    new Pointer(columns.form(), columns.date().flatMap(Dates::first), columns.exhibit(), words));
        }
        var description = Words.onOneLine(listed.description().toString());
        if (!mayRefer(description)) {
            return Optional.empty();
        }
        var reference = BY_REFERENCE.in(description);
        if (!reference.hasMatch()) {
            return Optional.empty();
        }
        var words = reference.group();
        var form = FORM.matcher(words);
        var exhibit = EXHIBIT.matcher(words);
        return Optional.of(new Pointer(
                form.find() ? Optional.of(form.group(1).toUpperCase(Locale.ROOT)) : Optional.empty(),
                Dates.first(words),
                exhibit.find() ? Optional.of(exhibit.group(1)) : Optional.empty(),
                words));
    }

    /// Cheap: these words are in every reference.
    private static boolean mayRefer(String description) {
        return Words.containsIgnoringCase(description, "incorporated")
                || (Words.containsIgnoringCase(description, "exhibit")
                        && (description.indexOf('(') >= 0 || Words.containsIgnoringCase(description, "filed")));
    }
}
