package eightk.cli;

import java.io.IOException;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;

/// What the people of a desk do: officers, supervisors, auditors.
@Command(
        name = "desk",
        description = "Decide at a running desk: see the queue, hold, release, suspend, take back.",
        footer = {
            "",
            "Examples:",
            "  eightk desk first --code CODE --person chief@example.com",
            "  eightk desk queue",
            "  eightk desk release 0000990001-26-000017 --reason \"the filer confirmed the date\"",
            "  eightk desk role officer ada@example.com"
        })
final class DeskCommand extends Group {

    private static final String AT = "/api/v1/desk/";

    @Command(
            name = "first",
            description = "Become the first supervisor, by the code that serve printed. Prints a token.")
    int first(
            @Mixin DeskApi api,
            @Option(names = "--code", required = true, description = "The code.") String code,
            @Option(names = "--person", required = true, paramLabel = "MAIL", description = "Your mail address.")
                    String person)
            throws IOException {
        var issued = api.post(AT + "first", Map.of("code", code, "person", person));
        api.say(issued.path("token").asString());
        return Exit.DONE;
    }

    @Command(name = "queue", description = "What waits for a person or for its instant, oldest first.")
    int queue(@Mixin DeskApi api) throws IOException {
        for (var submission : api.get(AT + "queue").path("submissions")) {
            api.say("%s  %-4s  %-12s  received %s%s"
                    .formatted(
                            submission.path("accessionNumber").asString(),
                            submission.path("mode").asString(),
                            submission.path("state").asString(),
                            submission.path("receivedDate").asString(),
                            submission.has("releaseAt")
                                    ? "  opens " + submission.path("releaseAt").asString()
                                    : ""));
        }
        return Exit.DONE;
    }

    @Command(name = "show", description = "All that is known of a submission, as JSON.")
    int show(@Mixin DeskApi api, @Parameters(paramLabel = "NUMBER", description = "Accession number.") String number)
            throws IOException {
        api.say(api.get(one(number)).toPrettyString());
        return Exit.DONE;
    }

    @Command(name = "hold", description = "Hold a submission that is not yet public.")
    int hold(
            @Mixin DeskApi api,
            @Parameters(paramLabel = "NUMBER", description = "Accession number.") String number,
            @Option(names = "--reason", required = true, description = "For the record.") String reason)
            throws IOException {
        return decide(api, number, "hold", reason);
    }

    @Command(name = "release", description = "Let a held submission through; a second person too, where that is asked.")
    int release(
            @Mixin DeskApi api,
            @Parameters(paramLabel = "NUMBER", description = "Accession number.") String number,
            @Option(names = "--reason", required = true, description = "For the record.") String reason)
            throws IOException {
        return decide(api, number, "release", reason);
    }

    @Command(name = "suspend", description = "Suspend a submission that is not yet public.")
    int suspend(
            @Mixin DeskApi api,
            @Parameters(paramLabel = "NUMBER", description = "Accession number.") String number,
            @Option(names = "--reason", required = true, description = "For the record, and for the filer.")
                    String reason)
            throws IOException {
        return decide(api, number, "suspend", reason);
    }

    @Command(name = "delete", description = "Take a filing back from the public; its number, hash and reason stay.")
    int delete(
            @Mixin DeskApi api,
            @Parameters(paramLabel = "NUMBER", description = "Accession number.") String number,
            @Option(names = "--reason", required = true, description = "For the public record.") String reason)
            throws IOException {
        var deleted = api.post(one(number) + "/delete", Map.of("reason", reason));
        api.say("%s is deleted, at position %s"
                .formatted(number, deleted.path("position").asString()));
        return Exit.DONE;
    }

    @Command(name = "role", description = "Give a person a role at the desk: officer, supervisor, auditor.")
    int role(
            @Mixin DeskApi api,
            @Parameters(paramLabel = "ROLE", description = "officer, supervisor or auditor.") String role,
            @Parameters(paramLabel = "MAIL", description = "Whose.") String person,
            @Option(names = "--end", description = "Take the role away.") boolean end)
            throws IOException {
        var path = AT + "people/" + DeskApi.part(person) + "/" + DeskApi.part(role);
        var _ = end ? api.delete(path) : api.put(path, Map.of());
        return Exit.DONE;
    }

    @Command(name = "token", description = "Make a person's user token and print it, once.")
    int token(@Mixin DeskApi api, @Parameters(paramLabel = "MAIL", description = "Whose.") String person)
            throws IOException {
        var issued = api.post(AT + "people/" + DeskApi.part(person) + "/token", Map.of());
        api.say(issued.path("token").asString());
        return Exit.DONE;
    }

    @Command(name = "audit", description = "The audit log, one JSON object a line, each bound to the one before.")
    int audit(@Mixin DeskApi api) throws IOException {
        long after = 0;
        for (var lines = page(api, after); !lines.isEmpty(); lines = page(api, after)) {
            for (var line : lines) {
                api.say(line.toString());
                after = line.path("position").asLong();
            }
        }
        return Exit.DONE;
    }

    private static JsonNode page(DeskApi api, long after) throws IOException {
        return api.get(AT + "audit?after=" + after).path("lines");
    }

    private int decide(DeskApi api, String number, String act, String reason) throws IOException {
        var now = api.post(one(number) + "/" + act, Map.of("reason", reason));
        api.say("%s is %s%s"
                .formatted(
                        number,
                        now.path("state").asString(),
                        now.has("needs") ? " and needs " + now.path("needs").asString() : ""));
        return Exit.DONE;
    }

    private static String one(String number) {
        return AT + "submissions/" + DeskApi.part(number);
    }
}
