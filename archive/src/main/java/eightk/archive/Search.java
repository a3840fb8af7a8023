package eightk.archive;

import eightk.events.Event;
import eightk.model.AccessionNumber;
import eightk.model.Cik;
import eightk.model.CurrentReport;
import eightk.model.ItemNumber;
import eightk.model.Place;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Every word of every document that was disseminated, and the companies that filed them.
///
/// Five promises:
/// - what was put is found by its words, phrases and fields as soon as [#show] has returned, and not before;
/// - nothing past [Request#upTo] is found, so that a search shows no more than any other channel;
/// - there is no last page: every hit of any number is reached by following [Answer#next];
/// - what was removed is found no more, and its words are gone from the index;
/// - an index that outlives the process says by [#position] where it stands, and takes up from there.
///
/// The language: words side by side must all be there; `"a phrase"`; `"two words"~5` or `two NEAR(5) words`, in any
/// order with at most five others between; `begin*`; `OR`; `-word` or `NOT word`; brackets; and `field:value` with the
/// names of [Field], as in `item:5.02 person:"Jane Doe" filed:2024-01..2024-06`.
public interface Search extends AutoCloseable {

    /// Longest query, in characters: a page of a reader's words, and nothing that takes long to read.
    int LONGEST_QUERY = 1_000;

    /// Hits in one answer, as EDGAR gives them.
    int MOST_HITS = 100;

    /// Values of a field that are counted in one answer, as EDGAR counts them.
    int MOST_VALUES = 30;

    /// The position in the archive up to which everything was put and shown; 0 for an index that has to be made.
    long position();

    /// Takes in a filing in the place of whatever was held of it.
    ///
    /// @param position at which it was disseminated
    /// @param at when it was archived, for a filing that does not say when it was filed
    /// @param events what happened, as read of the report
    /// @param texts what [#texts] made of the report; of documents that are missing it is made now
    void put(
            long position,
            AccessionNumber number,
            Instant at,
            CurrentReport report,
            List<Event> events,
            List<String> texts)
            throws IOException;

    /// The texts of the first documents of a report: half of the work of [#put], for any number of threads and before a
    /// filing's turn. Those of long documents are left to [#put], which holds one at a time.
    List<String> texts(CurrentReport report);

    /// Forgets a filing.
    void remove(AccessionNumber number) throws IOException;

    /// Lets everything put and removed so far be found or not found.
    ///
    /// @param last the entry of the archive up to which everything was put
    void show(Entry last) throws IOException;

    /// @throws BadQueryException if its words, a filter or the cursor cannot be read
    Answer find(Request request) throws IOException;

    /// Where a hit's words stand, best first. The document is read anew from the archive: a filing that was deleted
    /// meanwhile has no passages.
    ///
    /// @throws BadQueryException if the words cannot be read
    List<Passage> passages(Hit hit, String words, int limit) throws IOException;

    /// Companies by present and former names, tickers and numbers, best first; a letter wrong in a longer word is
    /// forgiven.
    ///
    /// @param upTo as in [Request]
    List<Company> companies(String words, long upTo, int limit) throws IOException;

    @Override
    void close() throws IOException;

    /// What a hit is.
    enum Level {
        DOCUMENT,
        ITEM,
        EVENT
    }

    enum Order {
        /// The best first.
        BEST,
        /// The last accepted first.
        NEWEST,
        /// In the order of the archive.
        ARCHIVED
    }

    /// What can be asked for by name, and how its values look.
    enum Field {
        /// Names on the cover and in the header, former ones too.
        COMPANY("company"),
        CIK("cik"),
        TICKER("ticker"),
        /// `8-K` finds amendments too, `8-K/A` only them.
        FORM("form"),
        /// `5.02`, or `6` in the numbering until 2004.
        ITEM("item"),
        /// The type of an event: `appointment`.
        EVENT("event"),
        PERSON("person"),
        POSITION("position"),
        /// `99.1`, or `99` for all of the kind.
        EXHIBIT("exhibit"),
        SIC("sic"),
        /// EDGAR's code, of incorporation or of the business address.
        STATE("state"),
        /// `filed` or `furnished`.
        STATUS("status"),
        /// A year, month or day, or two with `..` between: `2024`, `2024-01..2024-06`, `..2001-05-14`.
        FILED("filed"),
        /// The date of the earliest event reported, likewise.
        PERIOD("period"),
        /// The accession number.
        NUMBER("number");

        private final String label;

        Field(String label) {
            this.label = label;
        }

        /// The name used in queries.
        public String label() {
            return label;
        }
    }

    /// One of the values is wanted.
    record Filter(Field field, List<String> anyOf) {

        public Filter {
            anyOf = List.copyOf(anyOf);
        }
    }

    /// What is asked.
    ///
    /// @param words in the language above; empty for everything
    /// @param cursor of the answer before
    /// @param counted the fields whose values are counted over all hits, dates by month; persons, positions and
    ///     numbers are not
    /// @param after only filings past this position in the archive
    /// @param upTo only filings up to this position
    record Request(
            String words,
            Level level,
            List<Filter> filters,
            Order order,
            int limit,
            Optional<String> cursor,
            List<Field> counted,
            long after,
            long upTo) {

        private static final int USUAL_LIMIT = 20;

        public Request {
            filters = List.copyOf(filters);
            counted = List.copyOf(counted);
        }

        /// The best documents for some words, up to a position.
        public static Request of(String words, long upTo) {
            return new Request(
                    words, Level.DOCUMENT, List.of(), Order.BEST, USUAL_LIMIT, Optional.empty(), List.of(), 0, upTo);
        }

        public Request at(Level other) {
            return new Request(words, other, filters, order, limit, cursor, counted, after, upTo);
        }

        public Request where(List<Filter> other) {
            return new Request(words, level, other, order, limit, cursor, counted, after, upTo);
        }

        public Request by(Order other) {
            return new Request(words, level, filters, other, limit, cursor, counted, after, upTo);
        }

        public Request limit(int other) {
            return new Request(words, level, filters, order, other, cursor, counted, after, upTo);
        }

        public Request from(Optional<String> other) {
            return new Request(words, level, filters, order, limit, other, counted, after, upTo);
        }

        public Request counting(List<Field> other) {
            return new Request(words, level, filters, order, limit, cursor, other, after, upTo);
        }

        public Request after(long other) {
            return between(other, upTo);
        }

        public Request between(long after, long upTo) {
            return new Request(words, level, filters, order, limit, cursor, counted, after, upTo);
        }
    }

    /// What was found.
    ///
    /// @param total of all hits, exactly, where `complete`
    /// @param next the cursor of the following hits, if there are any
    /// @param complete false if the time ran out: what is here is right, but there is more
    record Answer(long total, List<Hit> hits, Optional<String> next, Map<Field, List<Count>> counts, boolean complete) {

        public Answer {
            hits = List.copyOf(hits);
            counts = Map.copyOf(counts);
        }

        /// The values of a field with the hits that have each; none if it was not counted.
        public List<Count> count(Field field) {
            return counts.getOrDefault(field, List.of());
        }
    }

    /// How many hits have a value.
    record Count(String value, long hits) {}

    /// A document, an item or an event that was found.
    ///
    /// @param key stays the same for as long as the filing is not corrected; in the order of the archive
    /// @param position of the filing in the archive
    /// @param sequence of the document
    /// @param fileName empty in filings before about September 2000
    /// @param type of the document: `8-K`, `EX-99.1`
    /// @param form of the filing
    /// @param companies the filers
    /// @param items of the filing
    /// @param item where the hit is an item, or an event told under it
    /// @param event where the hit is one
    /// @param score how good, within one answer
    record Hit(
            long key,
            long position,
            AccessionNumber number,
            int sequence,
            String fileName,
            String type,
            String description,
            String form,
            LocalDate filed,
            List<Filer> companies,
            List<String> items,
            Optional<ItemNumber> item,
            Optional<Told> event,
            float score) {

        public Hit {
            companies = List.copyOf(companies);
            items = List.copyOf(items);
        }
    }

    /// A filer of a hit.
    record Filer(String name, Optional<Cik> cik) {}

    /// An event of a hit.
    ///
    /// @param eventId as in the JSON of a report
    /// @param person empty for events that are not about one
    /// @param quote the sentence that tells it
    record Told(String eventId, String type, String person, String quote, Place place) {}

    /// Words of a document around those that were looked for.
    ///
    /// @param quote on one line
    /// @param marks where in the quote the words are, from left to right
    /// @param place of the block in which they begin
    record Passage(String quote, List<Mark> marks, Place place) {

        public Passage {
            marks = List.copyOf(marks);
        }
    }

    /// @param from index of the first character
    /// @param to index past the last
    record Mark(int from, int to) {}

    /// A company as its filings name it.
    ///
    /// @param name the last one it filed under
    /// @param formerNames those before, and spellings of it
    record Company(Cik cik, String name, List<String> formerNames, List<String> tickers) {

        public Company {
            formerNames = List.copyOf(formerNames);
            tickers = List.copyOf(tickers);
        }
    }
}
