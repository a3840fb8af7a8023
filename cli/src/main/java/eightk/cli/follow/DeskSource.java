package eightk.cli.follow;

import eightk.archive.folder.Comparison;
import eightk.cli.follow.FairClient.Answer;
import eightk.model.AccessionNumber;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A desk of ours, whose archive is followed line by line. The mark is a position in it.
public final class DeskSource implements Source {

    static final String ENTRIES = "/api/v1/entries?after=";

    private static final JsonMapper JSON = JsonMapper.shared();

    private final FairClient client;

    DeskSource(FairClient client) {
        this.client = client;
    }

    @Override
    public Batch after(String mark, Predicate<AccessionNumber> has) throws IOException, InterruptedException {
        var page = page(mark.isEmpty() ? "0" : mark);
        var changes = new ArrayList<Change>();
        long last = mark.isEmpty() ? 0 : Long.parseLong(mark);
        for (var line : page.path("entries")) {
            change(line).ifPresent(changes::add);
            last = position(line, last);
        }
        return new Batch(changes, Long.toString(last), !page.path("entries").isEmpty());
    }

    /// What has no bytes any more has no address, and a line further on says why.
    private static Optional<Change> change(JsonNode line) throws IOException {
        var number = number(line);
        var path = line.path("submission").asString("");
        return switch (line.path("kind").asString("")) {
            case "disseminated" -> path.isEmpty() ? Optional.empty() : Optional.of(new Change.Appeared(number, path));
            case "corrected" ->
                path.isEmpty() ? Optional.empty() : Optional.of(new Change.Corrected(number, path, reason(line)));
            case "deleted" -> Optional.of(new Change.Deleted(number, reason(line)));
            case String other -> throw new IOException("an entry must be of a known kind, found '%s'".formatted(other));
        };
    }

    /// What each number stands for at the desk.
    ///
    /// @throws IOException if the desk does not say
    public static Map<AccessionNumber, String> standing(FairClient client) throws IOException, InterruptedException {
        var desk = new DeskSource(client);
        var standing = new TreeMap<AccessionNumber, String>();
        long last = 0;
        for (var page = desk.page("0"); !page.path("entries").isEmpty(); page = desk.page(Long.toString(last))) {
            for (var line : page.path("entries")) {
                boolean deleted = line.path("kind").asString("").equals("deleted");
                standing.put(
                        number(line),
                        deleted
                                ? Comparison.DELETED
                                : Comparison.sha256(line.path("sha256").asString("")));
                last = position(line, last);
            }
        }
        return standing;
    }

    private JsonNode page(String after) throws IOException, InterruptedException {
        return switch (client.get(ENTRIES + after, FairClient.MOST_LIST)) {
            case Answer.Found(var bytes) -> {
                try {
                    yield JSON.readTree(bytes.toArray());
                } catch (JacksonException e) {
                    throw new IOException("entries must be JSON: " + e.getOriginalMessage(), e);
                }
            }
            case Answer.Gone() -> throw new IOException("a desk must list its entries, found none");
        };
    }

    private static AccessionNumber number(JsonNode line) throws IOException {
        try {
            return AccessionNumber.parse(line.path("accessionNumber").asString(""));
        } catch (IllegalArgumentException e) {
            throw new IOException("an entry names no submission: " + e.getMessage(), e);
        }
    }

    /// Positions only rise, whatever a desk says, so that a walk ends.
    private static long position(JsonNode line, long last) throws IOException {
        long position = line.path("position").asLong();
        if (position <= last) {
            throw new IOException("positions must rise, found %d after %d".formatted(position, last));
        }
        return position;
    }

    private static String reason(JsonNode line) {
        return line.path("reason").asString("no reason given");
    }
}
