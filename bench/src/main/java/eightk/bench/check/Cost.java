package eightk.bench.check;

import eightk.edgar.DocumentText;
import eightk.model.Bytes;
import eightk.model.CurrentReport;
import eightk.model.Document;
import eightk.model.Reading;
import eightk.report.CurrentReports;
import eightk.rules.Examination;
import eightk.rules.Rule;
import eightk.rules.RuleBook;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import org.jsoup.Jsoup;

/// What rules cost, each kind beside its reference, with one thread and warm.
///
/// @param read nanoseconds to read all filings
/// @param reportRules to run the rules about what reports say
/// @param documentRules to run the rules about how documents are written
/// @param jsoup to parse the same documents into trees
record Cost(long read, long reportRules, long documentRules, long jsoup) {

    /// How long each kind of work is done before the clock counts: until then the JVM compiles.
    private static final long WARM_UP = TimeUnit.SECONDS.toNanos(4);

    /// Passes of which the best counts.
    private static final int ROUNDS = 20;

    static Cost of(List<Bytes> filings) {
        var readings = filings.stream().map(CurrentReports::read).toList();
        var onReports = book(rule -> !rule.isOfDocuments());
        var onDocuments = book(Rule::isOfDocuments);
        return new Cost(
                best(
                        filings,
                        filing -> CurrentReports.read(filing).value().items().size()),
                best(readings, reading -> found(reading, onReports)),
                best(readings, reading -> found(reading, onDocuments)),
                best(
                        readings.stream()
                                .flatMap(reading -> Examination.documents(reading.value()).stream())
                                .map(Document::text)
                                .filter(text -> text.length() <= DocumentText.LONGEST)
                                .toList(),
                        text -> Jsoup.parse(DocumentText.of(text)).childNodeSize()));
    }

    String figures() {
        return figure("check_read", read / 1e6, "ms")
                + figure("check_report_rules", reportRules / 1e6, "ms")
                + figure("check_report_rules_ratio", (double) reportRules / read, "of reading")
                + figure("reference_jsoup", jsoup / 1e6, "ms")
                + figure("check_document_rules", documentRules / 1e6, "ms")
                + figure("check_document_rules_ratio", (double) documentRules / jsoup, "of jsoup");
    }

    private static RuleBook book(Predicate<Rule> chosen) {
        var all = RuleBook.current();
        return new RuleBook(all.edition(), all.rules().stream().filter(chosen).toList());
    }

    private static long found(Reading<CurrentReport> reading, RuleBook book) {
        return Examination.of(reading, book, Optional.empty()).findings().size();
    }

    private static <T> long best(List<T> all, ToLongFunction<T> work) {
        long best = Long.MAX_VALUE;
        long sum = 0;
        long warm = System.nanoTime() + WARM_UP;
        for (int counted = 0; counted < ROUNDS; ) {
            long start = System.nanoTime();
            for (var one : all) {
                sum += work.applyAsLong(one);
            }
            if (start >= warm) {
                best = Math.min(best, System.nanoTime() - start);
                counted++;
            }
        }
        if (sum < 0) {
            throw new IllegalStateException("no work has a negative result");
        }
        return best;
    }

    private static String figure(String name, double value, String unit) {
        return String.format(Locale.ROOT, "figure %s %.3f %s%n", name, value, unit);
    }
}
