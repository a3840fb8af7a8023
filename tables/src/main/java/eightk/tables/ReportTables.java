package eightk.tables;

import eightk.law.Requirements;
import eightk.model.CoverPage.Boxes;
import eightk.model.Document;
import eightk.model.Exhibit;
import eightk.model.Finding;
import eightk.model.Item;
import eightk.model.Registrant;
import eightk.model.Registrant.Security;
import eightk.model.Signature;
import eightk.render.Wording;
import eightk.report.AmendedReport;
import eightk.rules.AsOfBasis;
import eightk.rules.Examination;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// The tables of what a report says, and of what was found in it.
final class ReportTables {

    private ReportTables() {}

    static final Table<Exported.Filing> FILINGS = Table.of(
            "filings",
            "a submission, or a main document on its own",
            List::of,
            new Columns<Exported.Filing>()
                    .word("file", it -> it.dossier().file(), "name it was read under")
                    .word("form", it -> it.report().form(), "type of form")
                    .flag("isAmendment", it -> it.report().form().isAmendment(), "whether it amends another report")
                    .number("amendmentNumber", it -> it.report().cover().amendment(), "number of the amendment")
                    .text(
                            "amends",
                            ReportTables::amends,
                            "accession number or date of what it amends, where the words say")
                    .day("filedAsOf", it -> it.report().submission().header().filedAsOf(), "filing date in the header")
                    .moment(
                            "acceptedAt",
                            it -> it.report().submission().header().acceptedAt(),
                            "when EDGAR accepted it")
                    .day("periodOfReport", it -> it.report().periodOfReport(), "date of the earliest event reported")
                    .text(
                            "periodOfReportAsPrinted",
                            it -> it.report().cover().dateOfReport().map(d -> d.asPrinted()),
                            "the same, as printed on the cover")
                    .texts("headerItems", ReportTables::headerItems, "items the header declares, without blank lines")
                    .perhaps(
                            "writtenCommunications",
                            it -> box(it, Boxes::writtenCommunications),
                            "box of the cover (Rule 425)")
                    .perhaps(
                            "solicitingMaterial",
                            it -> box(it, Boxes::solicitingMaterial),
                            "box of the cover (Rule 14a-12)")
                    .perhaps(
                            "preCommencementTenderOffer",
                            it -> box(it, Boxes::preCommencementTenderOffer),
                            "box of the cover (Rule 14d-2(b))")
                    .perhaps(
                            "preCommencementIssuerTenderOffer",
                            it -> box(it, Boxes::preCommencementIssuerTenderOffer),
                            "box of the cover (Rule 13e-4(c))")
                    .count(
                            "documents",
                            it -> it.report().submission().documents().size(),
                            "how many documents it has")
                    .day(
                            "lawAsOf",
                            it -> it.dossier().examination().map(Examination::asOf),
                            "day by whose law it was examined")
                    .text(
                            "lawBasis",
                            it -> it.dossier()
                                    .examination()
                                    .map(Examination::basis)
                                    .map(AsOfBasis::label),
                            "what that day is taken from"));

    static final Table<Exported.Deletion> DELETIONS = new Table<>(
            "deletions",
            "a filing that the archive took back; rows about it with a smaller `filing` no longer hold",
            exported -> switch (exported) {
                case Exported.Filing _ -> List.of();
                case Exported.Deletion deletion -> List.of(deletion);
            },
            new Columns<Exported.Deletion>()
                    .moment("deletedAt", it -> Optional.of(it.at()), "when it was taken back")
                    .word("sha256", Exported.Deletion::sha256, "SHA-256 of the bytes that are gone")
                    .word("reason", Exported.Deletion::reason, "in the words of whoever took it back")
                    .list());

    static final Table<Registrant> REGISTRANTS = Table.of(
            "registrants",
            "a company on the cover, or, where no cover names one, a filer in the header",
            filing -> filing.dossier().registrants(),
            new Columns<Registrant>()
                    .text("name", Registrant::name, "as printed")
                    .text("cik", Registrant::cik, "Central Index Key, ten digits")
                    .text("stateOfIncorporation", Registrant::stateOfIncorporation, "as printed")
                    .text("commissionFileNumber", Registrant::commissionFileNumber, "as printed")
                    .text("employerId", Registrant::employerId, "IRS number, as printed")
                    .text("fiscalYearEnd", Registrant::fiscalYearEnd, "month and day, in the header")
                    .text("sic", Registrant::sic, "Standard Industrial Classification, in the header")
                    .text("street1", it -> it.address().street1(), "of the principal executive offices")
                    .text("street2", it -> it.address().street2(), "likewise")
                    .text("city", it -> it.address().city(), "likewise")
                    .text("state", it -> it.address().state(), "likewise")
                    .text("zip", it -> it.address().zip(), "likewise")
                    .text("country", it -> it.address().country(), "likewise")
                    .text("phone", Registrant::phone, "as printed")
                    .text(
                            "formerName",
                            Registrant::formerName,
                            "name or address before, if changed since the last report")
                    .perhaps("emergingGrowth", Registrant::emergingGrowth, "whether an emerging growth company")
                    .perhaps(
                            "exTransitionPeriod",
                            Registrant::exTransitionPeriod,
                            "whether it forgoes the extended transition period"));

    static final Table<Registered> SECURITIES = Table.of(
            "securities",
            "a class registered under Section 12(b), on the cover",
            ReportTables::securities,
            new Columns<Registered>()
                    .count("registrant", Registered::registrant, "`ordinal` of the registrant")
                    .word("title", it -> it.security().title(), "title of the class")
                    .text("symbol", it -> it.security().symbol(), "trading symbol")
                    .text("exchange", it -> it.security().exchange(), "exchange it is registered on"));

    static final Table<Item> ITEMS = Table.of(
            "items",
            "an item the document reports",
            filing -> filing.report().items(),
            new Columns<Item>()
                    .word("number", Item::number, "in the numbering of its day: `5` until 2004-08-22, `8.01` since")
                    .text("caption", Item::caption, "as printed")
                    .texts("jointWith", Item::jointWith, "numbers of other items under the same heading")
                    .texts("subparagraphs", Item::subparagraphs, "lettered paragraphs it reports")
                    .word("status", it -> it.status().label(), "filed or furnished, by the form")
                    .text(
                            "claimed",
                            it -> it.claimed().map(claim -> claim.status().label()),
                            "filed or furnished, by its words")
                    .word("text", Item::text, "plain text, tables as aligned rows")
                    .place(Item::place));

    static final Table<Exhibit> EXHIBITS = Table.of(
            "exhibits",
            "an exhibit listed or attached",
            filing -> filing.report().exhibits(),
            new Columns<Exhibit>()
                    .word("number", Exhibit::number, "without EX- or marks: `99.1`")
                    .text("description", Exhibit::description, "as listed")
                    .text("documentType", it -> it.document().map(Document::type), "type of the attached document")
                    .text("fileName", it -> it.document().flatMap(Document::fileName), "of the attached document")
                    .flag("attached", Exhibit::attached, "whether it is in the submission")
                    .flag("listed", Exhibit::listed, "whether the report lists it")
                    .word("status", it -> it.status().label(), "filed or furnished")
                    .text(
                            "incorporatedForm",
                            it -> it.incorporatedFrom().flatMap(from -> from.form()),
                            "form it is incorporated from")
                    .printed(
                            "incorporatedDate",
                            it -> it.incorporatedFrom().flatMap(from -> from.date()),
                            "date of that form")
                    .text(
                            "incorporatedExhibit",
                            it -> it.incorporatedFrom().flatMap(from -> from.exhibit()),
                            "number of the exhibit there")
                    .place(Exhibit::place));

    static final Table<Signature> SIGNATURES = Table.of(
            "signatures",
            "a signature",
            filing -> filing.report().signatures(),
            new Columns<Signature>()
                    .text("registrant", Signature::registrant, "company signed for, as printed")
                    .text("name", Signature::name, "who signed, as printed")
                    .text("title", Signature::title, "as printed")
                    .printed("date", Signature::date, "date of signature")
                    .flag("conformed", Signature::conformed, "whether a conformed signature is there: `/s/`")
                    .place(Signature::place));

    static final Table<Finding> FINDINGS = Table.of(
            "findings",
            "something seen to be wrong or doubtful, gravest first",
            filing -> filing.dossier().findings(),
            new Columns<Finding>()
                    .word("rule", Finding::rule, "the rule, in COVERAGE.md")
                    .word(
                            "effect",
                            it -> Requirements.of(it.rule()).effect().label(),
                            "suspends, defect, review or note")
                    .word("certainty", it -> it.certainty().label(), "sure, probable or cannotTell")
                    .word("message", Wording::sentence, "in a sentence")
                    .word("citation", it -> Requirements.of(it.rule()).citation(), "where the rule is written")
                    .place(Finding::place)
                    .word("quote", it -> it.place().quote(), "the words it is about, at most 160 characters"));

    /// A class of securities and whose it is.
    record Registered(long registrant, Security security) {}

    private static List<Registered> securities(Exported.Filing filing) {
        var registrants = filing.dossier().registrants();
        return IntStream.range(0, registrants.size())
                .boxed()
                .flatMap(
                        i -> registrants.get(i).securities().stream().map(security -> new Registered(i + 1L, security)))
                .toList();
    }

    private static Optional<Object> amends(Exported.Filing filing) {
        return AmendedReport.in(filing.report())
                .flatMap(amended -> amended.accession()
                        .<Object>map(it -> it)
                        .or(() -> amended.date().map(it -> it)));
    }

    private static List<?> headerItems(Exported.Filing filing) {
        return filing.report().submission().header().items().stream()
                .flatMap(item -> item.number().stream())
                .toList();
    }

    private static Optional<Boolean> box(Exported.Filing filing, Predicate<Boxes> box) {
        return filing.report().cover().boxes().map(box::test);
    }
}
