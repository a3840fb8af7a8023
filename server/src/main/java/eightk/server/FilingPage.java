package eightk.server;

import eightk.events.Event;
import eightk.events.Source;
import eightk.model.CurrentReport;
import eightk.model.Document;
import eightk.model.Item;
import eightk.model.Place;
import eightk.model.Registrant;
import eightk.render.Dossier;
import eightk.render.EventPhrases;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One filing as its page shows it: each item with the findings that stand in it, and all other findings at the end.
///
/// @param edition of the law
/// @param bytes of the submission
/// @param sha256 of the submission
/// @param events what happened, as the report and its releases tell it
/// @param remarks those that stand in no item
/// @param amended what the filing amends
/// @param amendments what amends the filing, newest first
/// @param beside whether the original stands beside the text
public record FilingPage(
        String edition,
        Filing filing,
        Dossier dossier,
        long bytes,
        String sha256,
        List<Event> events,
        List<ItemSection> items,
        List<Remark> remarks,
        Optional<Filing> amended,
        List<Filing> amendments,
        boolean beside) {

    public FilingPage {
        events = List.copyOf(events);
        items = List.copyOf(items);
        amendments = List.copyOf(amendments);
        remarks = List.copyOf(remarks);
    }

    /// An item, what happened as it or a release attached to it tells, and what was found in it.
    public record ItemSection(Item item, List<Event> events, List<Remark> remarks) {

        public ItemSection {
            events = List.copyOf(events);
            remarks = List.copyOf(remarks);
        }

        /// The name of its place on the page.
        public String anchor() {
            return "item-" + item.number();
        }

        /// Whether the filer claims a status that the form does not give.
        public boolean claimsOtherwise() {
            return item.claimed()
                    .filter(claim -> claim.status() != item.status())
                    .isPresent();
        }
    }

    /// @param others filings of the company, newest first
    static FilingPage of(Reports.Report read, String edition, List<Filing> others, boolean beside) {
        var dossier = read.dossier();
        var remarks = dossier.findings().stream().map(Remark::of).toList();
        var events = dossier.events();
        var sections = sections(dossier.report().items(), events, remarks);
        var inItems =
                sections.stream().flatMap(section -> section.remarks().stream()).toList();
        var elsewhere =
                remarks.stream().filter(remark -> !inItems.contains(remark)).toList();
        return new FilingPage(
                edition,
                read.filing(),
                dossier,
                read.bytes().length(),
                read.bytes().sha256(),
                events,
                sections,
                elsewhere,
                Amendments.amendedBy(read.filing(), others),
                Amendments.of(read.filing(), others),
                beside);
    }

    private static List<ItemSection> sections(List<Item> items, List<Event> events, List<Remark> remarks) {
        var sections = new ArrayList<ItemSection>();
        for (int i = 0; i < items.size(); i++) {
            var item = items.get(i);
            var next = i + 1 < items.size() ? Optional.of(items.get(i + 1).place()) : Optional.<Place>empty();
            sections.add(new ItemSection(
                    item,
                    events.stream()
                            .filter(event -> event.told().item().equals(item.number()))
                            .toList(),
                    remarks.stream()
                            .filter(remark -> isBetween(item.place(), remark.place(), next))
                            .toList()));
        }
        return sections;
    }

    private static boolean isBetween(Place from, Place place, Optional<Place> until) {
        return place.document() == from.document()
                && place.line() >= from.line()
                && until.filter(next -> place.line() >= next.line()).isEmpty();
    }

    public CurrentReport report() {
        return dossier.report();
    }

    public List<Registrant> registrants() {
        return dossier.registrants();
    }

    /// An event in words: what kind of thing happened.
    public String kind(Event event) {
        return Words.heading(event.type().label());
    }

    /// An event in words: what it was.
    public String phrase(Event event) {
        return Days.spoken(EventPhrases.row(event).getLast());
    }

    /// Whether it is told by a release, and not by the report itself.
    public boolean isOfRelease(Event event) {
        return event.told().source() == Source.RELEASE;
    }

    /// The page of a company, if it has a number.
    public Optional<String> company() {
        return filing.listing()
                .listed()
                .findFirst()
                .flatMap(party -> party.cik())
                .map(cik -> "/companies/" + cik.number());
    }

    public Links links() {
        return filing.links();
    }

    /// Where an attached document is found.
    public String link(Document document) {
        return links().document(document);
    }

    /// What an attached document is called here.
    public String name(Document document) {
        return Links.nameOf(document);
    }

    /// The files of EDGAR's filing detail page that people read.
    public List<IndexPageRow> documentRows() {
        return IndexPageRow.documents(this);
    }

    /// The files of EDGAR's filing detail page that only programs read.
    public List<IndexPageRow> dataRows() {
        return IndexPageRow.data(this);
    }

    /// A number of bytes as people read it: `12,345`.
    public String figure(long bytes) {
        return "%,d".formatted(bytes);
    }

    /// How to cite the filing.
    public String citation() {
        return "%s, Current Report (Form %s), filed %s (accession no. %s)"
                .formatted(filing.name(), filing.form(), Days.full(filing.filed()), filing.accession());
    }
}
