package eightk.events;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds the names of companies and public bodies in running text by their last word, `Inc.`, `LLC`, `Bank`, and those
/// that a text defines, `Roche Holding (“Roche”)`; the registrant's own are left out.
final class PartyFinder {

    /// Most parties of one event: a syndicate of lenders has some thirty.
    private static final int MOST = 40;

    private static final String FORM =
            "(?:Inc|Incorporated|Corp|Corporation|Company|Co|L\\.?L\\.?C|Ltd|Limited|L\\.P|LP|LLP|N\\.A|National Association"
                    + "|plc|PLC|AG|A\\.G|GmbH|KG|AB|SAS|S\\.r\\.l|N\\.V|B\\.V|S\\.A|SA|S\\.p\\.A|PBC|ACB|FCB|FLCA|PCA|F\\.?S\\.?B|K\\.K|ASA|A/S|Oyj|(?:Bank|Trust|Fund)(?! of\\b)|Authority|L\\.C"
                    + "|(?<=[\\p{L}.] )(?:Partners|Holdings|Ventures|Associates|Advisors|Broadcasting|Pharmaceuticals|Industries)(?!,? (?:of|\\p{Lu})))";
    private static final String WORD = "(?:\\p{Ll}?\\p{Lu}[\\p{L}\\p{N}.&\u2019'/-]*)";

    /// What a text calls a party or the deal by, before it names another: `the Company and Alder Inc.`
    private static final String ROLE =
            "(?:Company|Registrant|Corporation|Parent|Borrower|Issuer|Partnership|Trust|Seller|Purchaser|Buyer|Exchange|Merger|Offer|Transactions?|Closing|Acquisition|Separation)";

    private static final Pattern IN_ITS_PART = Pattern.compile(ROLE);
    static final SparsePattern COMPANY = SparsePattern.of(
            "(?<![\\p{L}\\p{N}.])(?!" + ROLE
                    + " and )(?<name>(?:(?<=\\b(?:and|with|by|between|among|to|from) )\\d{2,5} )?(?:" + WORD + "(?: "
                    + WORD + ")?, (?:" + WORD
                    + ", ){0,2}(?=" + WORD + " & ))?" + WORD + "(?: (?:(?:and|of|&|de|the) )?" + WORD
                    + "| \\([A-Z][A-Za-z]{1,20}\\)| No\\. \\d+){0,8}?(?:,| &)? " + FORM
                    + "\\b\\.?(?: [IVX]{1,4}\\b)?(?: (?:Company|Corporation|Limited)\\b)?(?:,? (?:L\\.?L\\.?C|L\\.?P|LLP|N\\.A|Inc|Ltd|PLC|plc|AG|National Association)\\b\\.?)?)(?![\\p{L}\\p{N}])",
            PartyFinder::mayBegin);
    private static final String TOWN = "(?:St\\.|\\p{Lu}[\\p{L}\\p{N}&\u2019'-]*)";
    private static final Pattern BODY =
            Pattern.compile("(?<name>(?:U\\.S\\. |United States )?Department of (?:the )?\\p{Lu}\\p{L}+"
                    + "|(?:(?<=\\b(?:with|and|by|from|between|among) (?:the )?)(?:" + TOWN + " ){0,3}Bank"
                    + "|(?<=\\bwith (?:the )?)(?:University|City|County|State))"
                    + " of (?:the )?(?>" + TOWN + ")(?: " + TOWN + ")*+(?!,? " + FORM + "\\b))");

    /// Without one of these there is no public body.
    private static final List<String> BODY_WORDS =
            List.of("Department of ", "Bank of ", "University of ", "City of ", "County of ", "State of ");

    private static final Pattern OPENING = Pattern.compile(
            "^(?:On|In|By|As|With|Between|Among|And|Under|Pursuant|Effective|Upon|Company|Registrant|January|February|March|April|May|June|July|August|September|October|November|December|Agreement|Notes?)\\b,? ?.*");
    private static final Pattern NO_PARTY = Pattern.compile(
            "(?i)(?:the |our |such )?(?:company|bank|trust|fund|corporation|issuer|parent company)|(?:trust company|securities inc\\.|.*(?:surviving corporation|(?:merger|acquisition) (?:sub|corp)\\b.*))|.*\\b(?:stock exchange|stock market|agreement|indenture|notes?|warrants?|press release|exhibit|common stock|commission|committee|board|act)\\b.*|(?:Delaware|Nevada|Maryland|New York|Texas|California) (?:limited|corporation|company).*");

    /// The stop of a sentence after a word that is not shortened.
    private static final Pattern NO_ABBREVIATION = Pattern.compile(
            "(?:(?<=\\b(?:LLC|LP|LLP|AG|ACB|FCB|FLCA|PCA|ASA|Oyj|plc|PLC|GmbH|Bank|Trust|Fund|Limited|Corporation|Company|Incorporated|Association|Partners|Holdings|Ventures|Associates|Advisors|Broadcasting|Pharmaceuticals|Industries))\\.|,)$");

    private static final String AND = " and ";
    private static final String THE = "The ";

    /// After the name of one who only serves the parties, or is the registrant's own.
    private static final Pattern SERVANT = Pattern.compile(
            "^,? (?:solely )?(?:in its capacity )?as (?:the )?(?:escrow|paying|exchange|transfer|information|tender) agent\\b|^,? the depositary\\b"
                    + "|^,?(?: \\([^()]{0,60}\\),?)?(?: an? [\\p{L} ]{0,50}?(?:corporation|company|partnership),? and)?,? an? (?:direct |indirect |newly[- ]formed |and |second-tier |wholly[- ]owned |majority[- ]owned )*subsidiary of (?:the )?(?:Company|Registrant|Parent|Buyer|Purchaser)\\b");

    /// Before the name of the company that it belongs to, be it in words or by its name.
    private static final Pattern OF_ANOTHER = Pattern.compile("^[^.;]{0,160}?\\bsubsidiary of \\p{Lu}");

    private PartyFinder() {}

    static List<String> in(String text, OwnNames own) {
        var names = found(text, own).map(Found::name).distinct().limit(MOST).toList();
        return names.stream()
                .filter(name -> names.stream().noneMatch(other -> isShortFor(name, other)))
                .toList();
    }

    /// Whether the other is the name with its form: `Alder Partners`, `Alder Partners, LP`.
    private static boolean isShortFor(String name, String other) {
        return other.length() > name.length()
                && other.startsWith(name)
                && !Character.isLetterOrDigit(other.charAt(name.length()));
    }

    /// A party that a text names, and where the name ends in it.
    record Found(String name, int start, int end) {}

    static Stream<Found> found(String text, OwnNames own) {
        var bodies = Letters.hasAny(text, BODY_WORDS) ? BODY.matcher(text).results() : Stream.<MatchResult>of();
        return Stream.concat(COMPANY.results(text).stream(), bodies)
                .map(m -> new Found(afterOwn(name(m), own), m.start(), m.end()))
                .filter(found -> isParty(found.name(), own) && !serves(text.substring(found.end()), own));
    }

    private static boolean serves(String after, OwnNames own) {
        return SERVANT.matcher(after).find()
                || (OF_ANOTHER.matcher(after).find()
                        && SERVANT.matcher(own.withoutNames(after)).find());
    }

    /// At a capital, also behind a small letter, or at a number.
    private static boolean mayBegin(String text, int at) {
        char c = text.charAt(at);
        boolean mayBe = Letters.isCapital(c)
                || Letters.isDigit(c)
                || (Character.isLowerCase(c) && at + 1 < text.length() && Letters.isCapital(text.charAt(at + 1)));
        return mayBe && Letters.beginsWord(text, at);
    }

    private static boolean isParty(String name, OwnNames own) {
        var plain = withoutArticle(name);
        return !NO_PARTY.matcher(plain).matches() && !OPENING.matcher(plain).matches() && !own.isRelatedParty(plain);
    }

    private static String withoutArticle(String name) {
        return name.startsWith(THE) ? name.substring(THE.length()) : name;
    }

    /// A name without the registrant's own, or its part in the contract, before it: `Alder and Birch Inc.`
    private static String afterOwn(String name, OwnNames own) {
        int and = name.indexOf(AND);
        return and > 0 && isOwn(withoutArticle(name.substring(0, and)), own)
                ? name.substring(and + AND.length())
                : name;
    }

    private static boolean isOwn(String name, OwnNames own) {
        return own.isRelatedParty(name) || IN_ITS_PART.matcher(name).matches();
    }

    private static String name(MatchResult m) {
        var name = m.group("name").strip();
        return name.endsWith(".") || name.endsWith(",")
                ? NO_ABBREVIATION.matcher(name).replaceFirst("")
                : name;
    }
}
