package eightk.server;

import eightk.archive.BadQueryException;
import eightk.archive.Search;
import eightk.archive.Search.Company;
import eightk.archive.Search.Level;
import eightk.archive.Search.Request;
import io.helidon.http.Status;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// `/search`: the search of [SearchRoutes] for people, with the same parameters.
record SearchPageRoutes(Answers answers, Catalogue catalogue, Search search) implements HttpService {

    /// Hits on a page: each one's document is read anew for its passage.
    private static final int HITS = 10;

    /// Companies offered above them.
    private static final int COMPANIES = 3;

    @Override
    public void routing(HttpRules rules) {
        Routes.read(rules, Question.PATH, this::find);
    }

    private void find(ServerRequest asked, ServerResponse to) throws IOException {
        long upTo = catalogue.position();
        try {
            var request = SearchRoutes.request(asked, upTo);
            var question = new Question(request.words(), request.level(), request.filters());
            answers.page(to, Pages.search(page(question, request)));
        } catch (BadQueryException e) {
            var question = new Question(asked.query().first("q").orElse(""), Level.DOCUMENT, List.of());
            to.status(Status.BAD_REQUEST_400);
            answers.page(
                    to,
                    Pages.search(new SearchPage(
                            answers.edition(),
                            question,
                            List.of(),
                            Optional.empty(),
                            Optional.of(sentence(String.valueOf(e.getMessage()))))));
        }
    }

    private SearchPage page(Question question, Request request) throws IOException {
        if (question.isEmpty()) {
            return new SearchPage(answers.edition(), question, List.of(), Optional.empty(), Optional.empty());
        }
        var answer = search.find(request.by(question.order()).limit(HITS).counting(SearchPage.COUNTED));
        var quotes = new ArrayList<Quote>();
        for (var hit : answer.hits()) {
            quotes.add(Quote.of(hit, search.passages(hit, request.words(), 1)));
        }
        return new SearchPage(
                answers.edition(),
                question,
                companies(request),
                Optional.of(SearchPage.Found.of(question, answer, quotes)),
                Optional.empty());
    }

    /// On the first page only, and for words that may be a name.
    private List<Company> companies(Request request) throws IOException {
        boolean named = request.cursor().isEmpty() && request.words().matches("[^:\"()*]*\\S[^:\"()*]*");
        return named ? search.companies(request.words(), request.upTo(), COMPANIES) : List.of();
    }

    private static String sentence(String message) {
        return Character.toUpperCase(message.charAt(0)) + message.substring(1) + ".";
    }
}
