package eightk.server;

import eightk.law.Form8K;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.time.DateTimeException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;

/// Pages about filings rather than of one: the calendar, the rule book, the statistics, and how to subscribe.
record GuideRoutes(Answers answers, Catalogue catalogue, InstantSource clock) implements HttpService {

    @Override
    public void routing(HttpRules rules) {
        Routes.read(rules, "/calendar", this::calendar);
        Routes.read(rules, "/rules", this::rules);
        Routes.read(rules, "/statistics", this::statistics);
        Routes.read(rules, "/about", this::about);
    }

    private void calendar(ServerRequest request, ServerResponse response) {
        var today = Days.today(clock);
        var asked = CalendarPage.Asked.of(
                request.query().first("item").orElse(""),
                request.query().first("event").orElse(""),
                today);
        answers.page(
                response,
                Pages.calendar(new CalendarPage(
                        answers.edition(),
                        today,
                        Form8K.on(today).items(),
                        asked,
                        Owed.from(today, catalogue.filings()))));
    }

    private void rules(ServerRequest request, ServerResponse response) {
        var asked = request.query().first("on").asOptional();
        var day = asked.isPresent() ? day(asked.get()) : Optional.of(Days.today(clock));
        if (day.isPresent()) {
            answers.page(response, Pages.rules(RulesPage.of(answers.edition(), day.get())));
        } else {
            answers.notFound(request, response);
        }
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private void statistics(ServerRequest request, ServerResponse response) {
        long position = catalogue.position();
        answers.page(
                request,
                response,
                "/statistics",
                position,
                () -> Pages.statistics(
                        StatisticsPage.of(answers.edition(), catalogue.filings().toList())));
    }

    private void about(ServerRequest request, ServerResponse response) {
        answers.page(response, Pages.about(answers.edition()));
    }
}
