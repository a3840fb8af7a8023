package eightk.server.register;

import eightk.archive.AuditLine;
import eightk.archive.AuditLog;
import eightk.model.Cik;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// The register of filers and people. Each change is a line of the audit log before anyone is told of it.
///
/// Who may make a change is not asked here: whoever calls has asked.
public final class Register {

    /// How long a filer token is good (EDGAR Next: one year).
    public static final Duration FILER_TOKEN = Duration.ofDays(365);

    /// How long a user token is good (EDGAR Next: thirty days).
    public static final Duration USER_TOKEN = Duration.ofDays(30);

    private static final Pattern MAIL = Pattern.compile("[a-z0-9._%+-]{1,64}@[a-z0-9.-]{1,189}");

    /// What the desk itself does is done in this name.
    private static final String DESK = "desk";

    private final AuditLog log;
    private final InstantSource clock;
    private final Accounts accounts = new Accounts();

    /// CCCs that were found right, under a hash that is fast: the slow one is for whoever steals the folder.
    private final Map<Cik, String> proven = new HashMap<>();

    /// Reads the log from its beginning.
    public Register(AuditLog log, InstantSource clock) throws IOException {
        this.log = log;
        this.clock = clock;
        for (var lines = log.after(0, AuditLog.MOST_AT_ONCE);
                !lines.isEmpty();
                lines = log.after(lines.getLast().position(), AuditLog.MOST_AT_ONCE)) {
            lines.forEach(accounts::take);
        }
    }

    /// Stands in the log, and changes nothing here.
    public AuditLine note(String actor, String act, String subject, Map<String, String> details) throws IOException {
        return log.append(actor, act, subject, Fields.write(details));
    }

    private void act(String actor, Act act, String subject, Map<String, String> details) throws IOException {
        accounts.take(note(actor, act.word(), subject, details));
    }

    /// The code with which the first person of a new desk makes themselves its supervisor; each start has its own.
    /// Empty once there is somebody.
    public synchronized Optional<String> firstCode() throws IOException {
        if (accounts.desk.values().stream().anyMatch(roles -> roles.contains(DeskRole.SUPERVISOR))) {
            return Optional.empty();
        }
        var code = Secrets.token("ekc_");
        act(DESK, Act.CODE, DESK, Map.of("hash", Secrets.hash(code)));
        return Optional.of(code);
    }

    /// Makes a person the supervisor of a new desk. A code is good once.
    ///
    /// @throws NoSuchElementException if it is not the code
    public synchronized IssuedToken redeem(String code, String mail) throws IOException {
        var person = person(mail);
        if (accounts.code.filter(hash -> Secrets.same(hash, Secrets.hash(code))).isEmpty()) {
            throw new NoSuchElementException("this is not the code of this desk, or it was used");
        }
        act(person, Act.DESK_ROLE, person, Map.of("role", DeskRole.SUPERVISOR.label()));
        return userToken(person, person);
    }

    public synchronized void grantDesk(String actor, String mail, DeskRole role) throws IOException {
        act(actor, Act.DESK_ROLE, person(mail), Map.of("role", role.label()));
    }

    public synchronized void endDesk(String actor, String mail, DeskRole role) throws IOException {
        act(actor, Act.DESK_ROLE_ENDED, person(mail), Map.of("role", role.label()));
    }

    /// Adds a filer, or says anew what it is called and where it is.
    ///
    /// @return the CCC of a filer that is new
    public synchronized Optional<String> put(String actor, Cik cik, FilerFacts facts) throws IOException {
        boolean isNew = !accounts.filers.containsKey(cik);
        act(actor, Act.FILER, cik.toString(), facts.fields());
        return isNew ? Optional.of(newCcc(actor, cik)) : Optional.empty();
    }

    public synchronized String newCcc(String actor, Cik cik) throws IOException {
        var ccc = Secrets.ccc();
        setCcc(actor, cik, ccc);
        return ccc;
    }

    /// @throws IllegalArgumentException unless it has eight characters, with a letter, a digit and a special one
    public synchronized void setCcc(String actor, Cik cik, String ccc) throws IOException {
        if (!ccc.matches("(?=.*[A-Za-z])(?=.*\\d)(?=.*[@#$*])[A-Za-z0-9@#$*]{8}")) {
            throw new IllegalArgumentException(
                    "a CCC must be eight characters, letters, digits and at least one of @ # $ *");
        }
        act(actor, Act.CCC, filer(cik).cik().toString(), Map.of("hash", Secrets.slowHash(ccc)));
        proven.remove(cik);
    }

    /// Whether this is the filer's CCC. Case does not matter to EDGAR, and does here.
    public boolean isCcc(Cik cik, String ccc) {
        String hash;
        synchronized (this) {
            hash = accounts.cccs.get(cik);
            var fast = proven.get(cik);
            if (hash == null) {
                return false;
            }
            if (fast != null && Secrets.same(fast, Secrets.hash(hash + ccc))) {
                return true;
            }
        }
        boolean right = Secrets.isSlowHashOf(hash, ccc);
        synchronized (this) {
            if (right && hash.equals(accounts.cccs.get(cik))) {
                proven.put(cik, Secrets.hash(hash + ccc));
            }
        }
        return right;
    }

    public synchronized void add(String actor, Cik cik, String mail, Role role) throws IOException {
        act(actor, Act.PERSON, filer(cik).cik().toString(), Map.of("person", person(mail), "role", role.label()));
    }

    public synchronized void remove(String actor, Cik cik, String mail, Role role) throws IOException {
        act(
                actor,
                Act.PERSON_REMOVED,
                filer(cik).cik().toString(),
                Map.of("person", person(mail), "role", role.label()));
    }

    /// @throws NoSuchElementException unless the desk knows both
    public synchronized void delegate(String actor, Cik from, Cik to) throws IOException {
        act(
                actor,
                Act.DELEGATE,
                filer(from).cik().toString(),
                Map.of("to", filer(to).cik().toString()));
    }

    public synchronized void endDelegation(String actor, Cik from, Cik to) throws IOException {
        act(actor, Act.DELEGATE_ENDED, filer(from).cik().toString(), Map.of("to", to.toString()));
    }

    /// A filer may have several, good at the same time.
    public synchronized IssuedToken filerToken(String actor, Cik cik) throws IOException {
        return issue(actor, new Token.Owner.Filer(filer(cik).cik()), FILER_TOKEN);
    }

    /// A person has one; the one before ends.
    public synchronized IssuedToken userToken(String actor, String mail) throws IOException {
        var owner = new Token.Owner.Person(person(mail));
        for (var token : List.copyOf(accounts.tokens.values())) {
            if (token.owner().equals(owner)) {
                act(actor, Act.TOKEN_REVOKED, token.id(), Map.of());
            }
        }
        return issue(actor, owner, USER_TOKEN);
    }

    private IssuedToken issue(String actor, Token.Owner owner, Duration good) throws IOException {
        var issued = new IssuedToken(
                Secrets.id(), Secrets.token(owner.prefix()), clock.instant().plus(good));
        var kind = owner instanceof Token.Owner.Filer ? "filer" : "person";
        act(
                actor,
                Act.TOKEN,
                issued.id(),
                Map.of(
                        kind,
                        owner.toString(),
                        "hash",
                        Secrets.hash(issued.secret()),
                        "expires",
                        issued.expires().toString()));
        return issued;
    }

    public synchronized void revoke(String actor, String id) throws IOException {
        act(actor, Act.TOKEN_REVOKED, id, Map.of());
    }

    /// Whose a token is, for whoever must know who may revoke it: a CIK or a mail address.
    public synchronized Optional<String> ownerOf(String id) {
        return Optional.ofNullable(accounts.tokens.get(id))
                .map(token -> token.owner().toString());
    }

    /// Who shows these tokens; empty if one of them is not good.
    public synchronized Optional<Caller> caller(List<String> secrets) {
        var filer = Optional.<Cik>empty();
        var person = Optional.<String>empty();
        for (var secret : secrets) {
            var token = accounts.tokensByHash.get(Secrets.hash(secret));
            if (token == null || !clock.instant().isBefore(token.expires())) {
                return Optional.empty();
            }
            switch (token.owner()) {
                case Token.Owner.Filer(var cik) -> filer = Optional.of(cik);
                case Token.Owner.Person(var mail) -> person = Optional.of(mail);
            }
        }
        var desk =
                person.map(mail -> accounts.desk.getOrDefault(mail, Set.of())).orElse(Set.of());
        return Optional.of(new Caller(filer, person, desk));
    }

    /// Whether who shows the token of one filer may speak for another: itself, or one that delegates to it.
    public synchronized boolean speaksFor(Cik token, Cik filer) {
        return token.equals(filer)
                || Optional.ofNullable(accounts.filers.get(filer))
                        .filter(account -> account.delegates().contains(token))
                        .isPresent();
    }

    /// Whether a person files for a filer, in their own right or for a delegate.
    public synchronized boolean files(String person, Cik filer) {
        var account = accounts.filers.get(filer);
        return account != null
                && (account.hasSomeoneWhoFiles(person)
                        || account.delegates().stream()
                                .map(accounts.filers::get)
                                .anyMatch(delegate -> delegate != null && delegate.hasSomeoneWhoFiles(person)));
    }

    public synchronized boolean has(String person, Cik filer, Role role) {
        var account = accounts.filers.get(filer);
        return account != null && account.has(person, role);
    }

    public synchronized Optional<FilerAccount> find(Cik cik) {
        return Optional.ofNullable(accounts.filers.get(cik));
    }

    /// All filers, by CIK.
    public synchronized List<FilerAccount> filers() {
        return List.copyOf(accounts.filers.values());
    }

    private FilerAccount filer(Cik cik) {
        return find(cik).orElseThrow(() -> new NoSuchElementException("filer %s is not known here".formatted(cik)));
    }

    /// Until when a token is good, for those that are.
    public synchronized Optional<Instant> expires(String id) {
        return Optional.ofNullable(accounts.tokens.get(id)).map(Token::expires);
    }

    /// A mail address as the desk writes it.
    ///
    /// @throws IllegalArgumentException unless it is one, of characters that cannot end a header
    public static String person(String mail) {
        var person = mail.strip().toLowerCase(Locale.ROOT);
        if (!MAIL.matcher(person).matches()) {
            throw new IllegalArgumentException("a person must be a mail address, found '%s'".formatted(mail));
        }
        return person;
    }
}
