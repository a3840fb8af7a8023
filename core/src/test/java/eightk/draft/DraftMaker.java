package eightk.draft;

import eightk.draft.Draft.Address;
import eightk.draft.Draft.Amendment;
import eightk.draft.Draft.Attachment;
import eightk.draft.Draft.Company;
import eightk.draft.Draft.Phone;
import eightk.draft.Draft.Signatory;
import eightk.draft.Draft.Text;
import eightk.law.Form8K;
import eightk.law.FormItem;
import eightk.law.Provision;
import eightk.model.Bytes;
import eightk.model.Cik;
import eightk.model.FilingStatus;
import eightk.model.FormType;
import eightk.model.Registrant.Security;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;

/// Makes up drafts of a day, and knows what was put into them.
final class DraftMaker {

    private static final List<String> WORDS = List.of(
            "the Company",
            "agreed",
            "with",
            "Alder & Birch LLP",
            "to pay",
            "$5,000,000",
            "in cash",
            "on",
            "all",
            "of its",
            "12.5%",
            "shares",
            "(the \"Plan\")",
            "which",
            "was",
            "approved by",
            "the board",
            "and",
            "its committee");
    private static final List<String> TYPOGRAPHIC =
            List.of("the Company\u2019s", "\u201Cas is\u201D", "\u2014", "\u00A7 12(b)", "caf\u00E9", "\u20AC5");
    private static final List<String> FIRST =
            List.of("Bramble Hill", "Tern & Plover", "North Fen", "Quince", "St. Alder");
    private static final List<String> LAST =
            List.of("Widgets, Inc.", "Bancorp", "Holdings Corporation", "Trust Company");
    private static final List<String> STATES = List.of("Delaware", "New York", "Illinois", "Nevada", "Texas");
    private static final List<String> TITLES =
            List.of("General Counsel", "Senior Vice President and Chief Financial Officer", "Secretary");

    private static final String UNITED_STATES = "United States";

    private final Random random;
    private final LocalDate event;
    private final LocalDate signed;
    private final boolean html;

    DraftMaker(long seed, LocalDate event, LocalDate signed) {
        this.random = new Random(seed);
        this.event = event;
        this.signed = signed;
        this.html = Manner.HTML.on(signed);
    }

    /// A draft and the text of each of its items as a reader must give it.
    record Made(Draft draft, List<List<Made.Piece>> pieces) {

        /// A paragraph, a line of a list, or a table of one column of lines.
        record Piece(String markdown, List<List<String>> rows) {

            String text() {
                return rows.getFirst().getFirst();
            }
        }
    }

    Made make(FormItem item) {
        var texts = new ArrayList<Text>();
        var pieces = new ArrayList<List<Made.Piece>>();
        if (!item.listsExhibits()) {
            add(item, texts, pieces);
        }
        var form = Form8K.on(signed);
        var other = form.items().get(random.nextInt(form.items().size()));
        if (random.nextBoolean() && !other.listsExhibits() && !other.number().equals(item.number())) {
            add(other, texts, pieces);
        }
        var listing = form.items().stream()
                .filter(FormItem::listsExhibits)
                .findFirst()
                .orElseThrow();
        texts.add(new Text(
                List.of(Provision.of(listing.number())),
                Optional.empty(),
                "list.md",
                "The exhibits are listed below.\n"));
        pieces.add(List.of(new Made.Piece("", List.of(List.of("The exhibits are listed below.")))));
        boolean amends = random.nextInt(4) == 0;
        var companies = companies();
        return new Made(
                new Draft(
                        new FormType(amends ? "8-K/A" : "8-K"),
                        amends
                                ? Optional.of(new Amendment(1 + random.nextInt(3), "note.md", "It adds an exhibit.\n"))
                                : Optional.empty(),
                        companies,
                        event,
                        boxes(),
                        texts,
                        exhibits(),
                        signatories(companies)),
                pieces);
    }

    /// One or two for all, or one for each.
    private List<Signatory> signatories(List<Company> companies) {
        var names = List.of("Jane Roe", "John Q. Doe", "Mary O'Brien-Lee");
        int first = random.nextInt(names.size());
        boolean each = companies.size() > 1 && random.nextBoolean();
        var signatories = new ArrayList<Signatory>();
        for (int i = 0; i < (each ? companies.size() : 1 + random.nextInt(2)); i++) {
            signatories.add(new Signatory(
                    names.get((first + i) % names.size()),
                    pick(TITLES),
                    signed,
                    each ? Optional.of(companies.get(i).cik()) : Optional.empty()));
        }
        return signatories;
    }

    private void add(FormItem item, List<Text> texts, List<List<Made.Piece>> all) {
        var pieces = pieces();
        all.add(pieces);
        var status = item.canElectFiled()
                ? Optional.of(pick(List.of(FilingStatus.values())))
                : Optional.<FilingStatus>empty();
        texts.add(new Text(
                List.of(Provision.of(item.number())),
                status,
                "item-" + item.number() + ".md",
                pieces.stream().map(Made.Piece::markdown).collect(Collectors.joining("\n"))));
        status.ifPresent(chosen -> pieces.add(new Made.Piece(
                "", List.of(List.of(Legend.of(item.number(), chosen).strip())))));
    }

    private List<Made.Piece> pieces() {
        var pieces = new ArrayList<Made.Piece>();
        for (int n = 1 + random.nextInt(4); n > 0; n--) {
            switch (random.nextInt(4)) {
                case 0 -> list(pieces);
                case 1 -> pieces.add(table());
                default -> pieces.add(paragraph());
            }
        }
        return pieces;
    }

    private Made.Piece paragraph() {
        var text = "On %s, %s.".formatted(CoverWords.LONG_DATE.format(event), words(4 + random.nextInt(30)));
        var marked = text.replaceFirst("the Company(?= )", "**the Company**").replaceFirst("approved", "*approved*");
        return new Made.Piece(marked.replace(", ", ",\n") + "\n", List.of(List.of(text)));
    }

    /// Each line of a list is a piece.
    private void list(List<Made.Piece> to) {
        pieces(to, random.nextBoolean(), 2 + random.nextInt(3));
    }

    private void pieces(List<Made.Piece> to, boolean numbered, int size) {
        for (int i = 1; i <= size; i++) {
            var words = words(2 + random.nextInt(25));
            var mark = numbered ? i + "." : html ? "\u2022" : "*";
            to.add(new Made.Piece((numbered ? i + ". " : "- ") + words + "\n", List.of(List.of(mark + " " + words))));
        }
        to.add(paragraph());
    }

    private Made.Piece table() {
        int columns = 2 + random.nextInt(3);
        var rows = new ArrayList<List<String>>();
        for (int r = 2 + random.nextInt(4); r >= 0; r--) {
            var cells = new ArrayList<String>();
            for (int c = 0; c < columns; c++) {
                cells.add(
                        c == 0
                                ? pick(List.of("Revenue", "Net income", "Jane Roe", "Proposal 2"))
                                : pick(List.of("1,234", "$567", "12.5%", "8,901,234")));
            }
            rows.add(cells);
        }
        var lines =
                rows.stream().map(row -> "| " + String.join(" | ", row) + " |").toList();
        return new Made.Piece(
                lines.getFirst() + "\n|" + "---|".repeat(columns) + "\n"
                        + lines.stream().skip(1).collect(Collectors.joining("\n")) + "\n",
                rows);
    }

    private String words(int count) {
        var words = new ArrayList<String>();
        for (int i = 0; i < count; i++) {
            words.add(html && random.nextInt(8) == 0 ? pick(TYPOGRAPHIC) : pick(WORDS));
        }
        return String.join(" ", words);
    }

    private List<Company> companies() {
        var companies = new ArrayList<Company>();
        boolean growth = random.nextBoolean();
        boolean transition = growth && random.nextBoolean();
        int count = random.nextInt(4) == 0 ? 2 : 1;
        for (int i = 0; i < count; i++) {
            companies.add(company(i, count, growth, transition));
        }
        return companies;
    }

    private Company company(int number, int count, boolean growth, boolean transition) {
        var place = random.nextInt(3) == 0 ? pick(List.of("Canada", "United Kingdom", "Hong Kong")) : UNITED_STATES;
        return new Company(
                FIRST.get((number + random.nextInt(2) * 2) % FIRST.size()) + " " + LAST.get(number + random.nextInt(2)),
                Cik.parse(Integer.toString(9_990_001 + number)),
                "bhwi",
                place.equals(UNITED_STATES) ? pick(STATES) : pick(List.of("Bermuda", "Ontario", "United Kingdom")),
                "001-%05d".formatted(10_000 + random.nextInt(80_000)),
                "%02d-%07d".formatted(10 + random.nextInt(80), 1_000_000 + random.nextInt(8_000_000)),
                random.nextBoolean() ? Optional.of("%04d".formatted(100 + random.nextInt(9_000))) : Optional.empty(),
                address(place),
                phone(place),
                Optional.of("12-31"),
                random.nextInt(3) == 0 ? Optional.of("Old Oak Mills, Inc.") : Optional.empty(),
                growth,
                transition,
                securities(count));
    }

    private Address address(String place) {
        var street = "%d Bramble Lane".formatted(1 + random.nextInt(900));
        var second = random.nextBoolean() ? Optional.of("Suite " + (1 + random.nextInt(90))) : Optional.<String>empty();
        return switch (place) {
            case "Canada" ->
                new Address(
                        street, second, "Toronto", Optional.of("Ontario"), Optional.of("M5H 2N2"), Optional.of(place));
            case "United Kingdom" ->
                new Address(street, second, "London", Optional.empty(), Optional.of("EC2V 7HH"), Optional.of(place));
            case "Hong Kong" ->
                new Address(street, second, "Kowloon", Optional.empty(), Optional.empty(), Optional.of(place));
            default ->
                new Address(
                        street,
                        second,
                        pick(List.of("Springfield", "New Haven", "Reno")),
                        Optional.of(pick(STATES)),
                        Optional.of("%05d".formatted(10_000 + random.nextInt(80_000))),
                        Optional.empty());
        };
    }

    private Phone phone(String place) {
        var last = "%04d".formatted(random.nextInt(10_000));
        return switch (place) {
            case "United Kingdom" -> new Phone(Optional.of("44"), "20", "7946 " + last);
            case "Hong Kong" -> new Phone(Optional.of("852"), "2123", last);
            default -> new Phone(Optional.empty(), "%d".formatted(200 + random.nextInt(700)), "555-" + last);
        };
    }

    private List<Security> securities(int companies) {
        var all = List.of(
                new Security(
                        "Common Stock, par value $0.01 per share",
                        Optional.of("BHWI"),
                        Optional.of("The New York Stock Exchange")),
                new Security(
                        "4.250% Senior Notes due 2031", Optional.empty(), Optional.of("The New York Stock Exchange")),
                new Security(
                        "Depositary Shares, each a 1/40th interest",
                        Optional.of("BHWI-PA"),
                        Optional.of("The Nasdaq Stock Market LLC")));
        return all.subList(0, (companies > 1 ? 1 : 0) + random.nextInt(3));
    }

    private EnumSet<CoverBox> boxes() {
        return Arrays.stream(CoverBox.values())
                .filter(_ -> random.nextInt(4) == 0)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(CoverBox.class)));
    }

    private List<Attachment> exhibits() {
        var numbers = html ? List.of("10.1", "99.1", "99.2") : List.of("10", "99");
        var exhibits = new ArrayList<Attachment>();
        for (var number : numbers.subList(0, random.nextInt(numbers.size() + 1))) {
            exhibits.add(new Attachment(
                    number,
                    pick(List.of(
                            "Press release dated November 20, 2026",
                            "Agreement by and between the Company and another")),
                    "exhibit.md",
                    Bytes.of("# News\n\nIt happened.\n".getBytes(StandardCharsets.UTF_8))));
        }
        return exhibits;
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
