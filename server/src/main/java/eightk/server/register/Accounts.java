package eightk.server.register;

import eightk.archive.AuditLine;
import eightk.law.Washington;
import eightk.model.Cik;
import eightk.server.register.FilerAccount.FormerName;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// What the audit log comes to: the one place that knows what each act changes. For one thread at a time.
final class Accounts {

    final Map<Cik, FilerAccount> filers = new TreeMap<>();
    final Map<String, Set<DeskRole>> desk = new TreeMap<>();
    final Map<String, Token> tokens = new HashMap<>();

    /// By the hash, for those that come with a request.
    final Map<String, Token> tokensByHash = new HashMap<>();

    final Map<Cik, String> cccs = new HashMap<>();

    /// The hash of the one-time code of a desk that has nobody yet.
    Optional<String> code = Optional.empty();

    void take(AuditLine line) {
        if (!Act.known(line.act())) {
            return;
        }
        var fields = Fields.read(line.details());
        switch (Act.of(line.act())) {
            case FILER -> putFacts(Cik.parse(line.subject()), FilerFacts.of(fields), line.at());
            case CCC -> cccs.put(Cik.parse(line.subject()), fields.getOrDefault("hash", ""));
            case PERSON -> person(line.subject(), fields, true);
            case PERSON_REMOVED -> person(line.subject(), fields, false);
            case DELEGATE -> delegate(line.subject(), fields, true);
            case DELEGATE_ENDED -> delegate(line.subject(), fields, false);
            case TOKEN -> token(line.subject(), fields);
            case TOKEN_REVOKED -> revoke(line.subject());
            case DESK_ROLE -> {
                desk.computeIfAbsent(line.subject(), _ -> EnumSet.noneOf(DeskRole.class))
                        .add(DeskRole.parse(fields.getOrDefault("role", "")));
                code = Optional.empty();
            }
            case DESK_ROLE_ENDED ->
                desk.getOrDefault(line.subject(), new HashSet<>())
                        .remove(DeskRole.parse(fields.getOrDefault("role", "")));
            case CODE -> code = Optional.ofNullable(fields.get("hash"));
        }
    }

    private void putFacts(Cik cik, FilerFacts facts, Instant at) {
        var before = filers.get(cik);
        if (before == null) {
            filers.put(cik, new FilerAccount(cik, facts, List.of(), Map.of(), Set.of()));
            return;
        }
        var names = new ArrayList<>(before.formerNames());
        if (!before.facts().name().equals(facts.name())) {
            names.addFirst(new FormerName(
                    before.facts().name(), at.atZone(Washington.zone()).toLocalDate()));
        }
        filers.put(cik, before.with(facts, names));
    }

    private void person(String cik, Map<String, String> fields, boolean added) {
        var before = filers.get(Cik.parse(cik));
        if (before != null) {
            var people = new HashMap<>(before.people());
            var roles = EnumSet.noneOf(Role.class);
            var person = fields.getOrDefault("person", "");
            roles.addAll(people.getOrDefault(person, Set.of()));
            var role = Role.parse(fields.getOrDefault("role", ""));
            var _ = added ? roles.add(role) : roles.remove(role);
            people.put(person, roles);
            filers.put(before.cik(), before.withPeople(people));
        }
    }

    private void delegate(String cik, Map<String, String> fields, boolean begun) {
        var before = filers.get(Cik.parse(cik));
        if (before != null) {
            var delegates = new HashSet<>(before.delegates());
            var to = Cik.parse(fields.getOrDefault("to", ""));
            var _ = begun ? delegates.add(to) : delegates.remove(to);
            filers.put(before.cik(), before.withDelegates(delegates));
        }
    }

    private void token(String id, Map<String, String> fields) {
        var owner = fields.containsKey("filer")
                ? new Token.Owner.Filer(Cik.parse(fields.get("filer")))
                : new Token.Owner.Person(fields.getOrDefault("person", ""));
        var token = new Token(
                id, owner, fields.getOrDefault("hash", ""), Instant.parse(fields.getOrDefault("expires", "")));
        tokens.put(id, token);
        tokensByHash.put(token.hash(), token);
    }

    private void revoke(String id) {
        var token = tokens.remove(id);
        if (token != null) {
            tokensByHash.remove(token.hash());
        }
    }
}
