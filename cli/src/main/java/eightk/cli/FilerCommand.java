package eightk.cli;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/// Filers at a running desk, and who acts for them.
@Command(
        name = "filer",
        description = "Manage the filers of a running desk: their people, tokens and delegations.",
        footer = {
            "",
            "Examples:",
            "  eightk filer add 9990001 --name \"QUILLON FERRY CO\" --fact stateOfIncorporation=DE",
            "  eightk filer person 9990001 ada@example.com account-administrator",
            "  eightk filer token 9990001",
            "  eightk filer delegate 9990001 9990003",
            "  eightk filer notify 9990001 --mail filings@example.com",
            "  eightk filer notify 9990001 --webhook https://hooks.example.com/filings"
        })
final class FilerCommand extends Group {

    private static final String AT = "/api/v1/filers";

    @Command(name = "add", description = "Add a filer and print its CCC, or say anew what it is called.")
    int add(
            @Mixin DeskApi api,
            @Parameters(paramLabel = "CIK", description = "Its number.") String cik,
            @Option(names = "--name", required = true, description = "As headers print it.") String name,
            @Option(
                            names = "--fact",
                            paramLabel = "NAME=VALUE",
                            description = "What headers say: sic, employerId, stateOfIncorporation, fiscalYearEnd,"
                                    + " fileNumber, street1, street2, city, state, zip, phone; mailStreet1 and so on"
                                    + " for letters; and tickers.")
                    Map<String, String> facts)
            throws IOException {
        var form = new HashMap<String, String>(facts == null ? Map.of() : facts);
        form.put("name", name);
        var added = api.put(one(cik), form);
        if (added.has("ccc")) {
            api.say(added.path("ccc").asString());
        }
        return Exit.DONE;
    }

    @Command(name = "list", description = "All filers, one JSON object a line.")
    int list(@Mixin DeskApi api) throws IOException {
        for (var filer : api.get(AT).path("filers")) {
            api.say(filer.toString());
        }
        return Exit.DONE;
    }

    @Command(name = "person", description = "Give a person a role for a filer.")
    int person(
            @Mixin DeskApi api,
            @Parameters(paramLabel = "CIK", description = "The filer.") String cik,
            @Parameters(paramLabel = "MAIL", description = "Whose role.") String person,
            @Parameters(paramLabel = "ROLE", description = "account-administrator, user or technical-administrator.")
                    String role,
            @Option(names = "--end", description = "Take the role away.") boolean end)
            throws IOException {
        var path = "%s/people/%s/%s".formatted(one(cik), DeskApi.part(person), DeskApi.part(role));
        var _ = end ? api.delete(path) : api.put(path, Map.of());
        return Exit.DONE;
    }

    @Command(name = "token", description = "Make a filer token and print it, once.")
    int token(@Mixin DeskApi api, @Parameters(paramLabel = "CIK", description = "The filer.") String cik)
            throws IOException {
        var issued = api.post(one(cik) + "/tokens", Map.of());
        api.say(issued.path("token").asString());
        api.note("token %s is good until %s"
                .formatted(issued.path("id").asString(), issued.path("expires").asString()));
        return Exit.DONE;
    }

    @Command(name = "revoke", description = "Revoke a filer token, by its id.")
    int revoke(
            @Mixin DeskApi api,
            @Parameters(paramLabel = "CIK", description = "The filer.") String cik,
            @Parameters(paramLabel = "ID", description = "As printed when it was made.") String id)
            throws IOException {
        var _ = api.delete(one(cik) + "/tokens/" + DeskApi.part(id));
        return Exit.DONE;
    }

    @Command(name = "delegate", description = "Let another filer file for this one.")
    int delegate(
            @Mixin DeskApi api,
            @Parameters(paramLabel = "CIK", description = "The filer.") String cik,
            @Parameters(paramLabel = "TO", description = "Who may file for it.") String to,
            @Option(names = "--end", description = "End it.") boolean end)
            throws IOException {
        var path = one(cik) + "/delegates/" + DeskApi.part(to);
        var _ = end ? api.delete(path) : api.put(path, Map.of());
        return Exit.DONE;
    }

    @Command(
            name = "notify",
            description =
                    "Tell the filer of what is decided from now on, by mail or at a webhook, whose secret is printed"
                            + " once.")
    int tell(
            @Mixin DeskApi api,
            @Parameters(paramLabel = "CIK", description = "The filer.") String cik,
            @Option(names = "--mail", paramLabel = "ADDRESS", description = "Where letters go.") Optional<String> mail,
            @Option(names = "--webhook", paramLabel = "URL", description = "What is called.") Optional<String> webhook,
            @Option(names = "--end", description = "Send no more letters; webhooks are ended by their id.") boolean end)
            throws IOException {
        if ((mail.isPresent() ? 1 : 0) + (webhook.isPresent() ? 1 : 0) + (end ? 1 : 0) != 1) {
            throw new ParameterException(
                    spec.commandLine(), "one of --mail, --webhook and --end must be given, found none or several");
        }
        if (webhook.isPresent()) {
            var made = api.post(one(cik) + "/webhooks", Map.of("url", webhook.get()));
            api.say(made.path("secret").asString());
            api.note("webhook %s is told from now on".formatted(made.path("id").asString()));
            return Exit.DONE;
        }
        var path = one(cik) + "/contact";
        var _ = mail.isPresent() ? api.put(path + "/" + DeskApi.part(mail.get()), Map.of()) : api.delete(path);
        return Exit.DONE;
    }

    @Command(
            name = "webhooks",
            description = "The filer's webhooks and what is in the way of each, one JSON object a line.")
    int webhooks(@Mixin DeskApi api, @Parameters(paramLabel = "CIK", description = "The filer.") String cik)
            throws IOException {
        for (var webhook : api.get(one(cik) + "/webhooks").path("webhooks")) {
            api.say(webhook.toString());
        }
        return Exit.DONE;
    }

    @Command(name = "webhook", description = "End a webhook, take a dead one up again, or make it a new secret.")
    int webhook(
            @Mixin DeskApi api,
            @Parameters(paramLabel = "CIK", description = "The filer.") String cik,
            @Parameters(paramLabel = "ID", description = "As printed when it was made.") String id,
            @Parameters(paramLabel = "ACT", description = "end, resume or secret.") String act)
            throws IOException {
        var path = one(cik) + "/webhooks/" + DeskApi.part(id);
        switch (act) {
            case "end" -> {
                var _ = api.delete(path);
            }
            case "resume" -> api.say(api.post(path + "/resume", Map.of()).toString());
            case "secret" ->
                api.say(api.post(path + "/secret", Map.of()).path("secret").asString());
            default ->
                throw new ParameterException(
                        spec.commandLine(), "what to do must be end, resume or secret, found '%s'".formatted(act));
        }
        return Exit.DONE;
    }

    private static String one(String cik) {
        return AT + "/" + DeskApi.part(cik);
    }
}
