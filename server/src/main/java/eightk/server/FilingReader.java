package eightk.server;

import eightk.events.Event;
import eightk.law.Form8K;
import eightk.law.FormItem;
import eightk.law.Washington;
import eightk.model.AccessionNumber;
import eightk.model.Cik;
import eightk.model.CurrentReport;
import eightk.model.Item;
import eightk.report.AmendedReport;
import eightk.server.Filing.Company;
import eightk.server.Filing.Reported;
import eightk.server.desk.ReadSubmission;
import eightk.server.edgar.ListingReader;
import eightk.server.edgar.Shared;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What lists say of a filing, drawn from its entry and its report.
///
/// @param shared what other filings say alike
record FilingReader(Shared shared) {

    FilingReader() {
        this(new Shared());
    }

    /// @param at when it was archived
    /// @param corrected when it was last corrected
    Filing filing(long position, AccessionNumber number, Instant at, Optional<Instant> corrected, ReadSubmission read) {
        var report = read.report();
        var header = report.submission().header();
        var filed = header.filedAsOf().orElseGet(() -> LocalDate.ofInstant(at, Washington.zone()));
        return new Filing(
                position,
                header.acceptedAt()
                        .or(() -> header.filedAsOf().map(FilingReader::beginning))
                        .orElse(at),
                shared.one(report.periodOfReport()),
                shared.all(companies(report)),
                shared.all(report.items().stream()
                        .map(item -> reported(item, Form8K.on(filed)))
                        .toList()),
                shared.all(read.events().stream().map(Event::type).toList()),
                Change.in(read.events()),
                AmendedReport.in(report),
                new ListingReader(shared).of(number, at, corrected, report, read.bytes()));
    }

    private static Instant beginning(LocalDate day) {
        return day.atStartOfDay(Washington.zone()).toInstant();
    }

    private static List<Company> companies(CurrentReport report) {
        var filers = report.submission().header().filers().stream()
                .flatMap(filer -> company(filer.name(), filer.cik()).stream())
                .toList();
        return filers.isEmpty()
                ? report.cover().registrants().stream()
                        .flatMap(registrant -> company(registrant.name(), registrant.cik()).stream())
                        .toList()
                : filers;
    }

    private static Optional<Company> company(Optional<String> name, Optional<Cik> cik) {
        return name.map(it -> new Company(it, cik));
    }

    private static Reported reported(Item item, Form8K form) {
        var caption = form.item(item.number()).map(FormItem::caption).or(item::caption);
        return new Reported(item.number(), caption.orElse(""), item.status());
    }
}
