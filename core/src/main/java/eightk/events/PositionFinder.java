package eightk.events;

import eightk.law.LatePattern;
import java.util.ArrayDeque;
import java.util.List;
import java.util.regex.MatchResult;

/// Finds offices in running text: a head such as `President` or `Chief … Officer`, what stands before it (`Senior
/// Vice`), and the field it is for (`, Finance`; `of Sales and Marketing`).
final class PositionFinder {

    private static final String RANK =
            "(?:(?:Executive|Senior|[Ff]irst(?= [Vv]ice)|Group|Corporate|Assistant|Associate|Deputy|Interim|Acting|Non-?[Ee]xecutive"
                    + "|Independent|Lead|Presiding|Founding|Global|Regional|Divisional|Honorary|Emeritus|Outside|Joint|Worldwide|Sole|Division"
                    + "|[Ii]ndependent,|executive|senior|group|corporate|assistant|associate|deputy|interim|acting|non-executive|independent|lead|presiding"
                    + "|outside|non-?employee|Non-?[Ee]mployee|additional|class (?:I{1,3}|[123])|Class (?:I{1,3}|[123])|Vice|vice)[ -])*(?:[Cc]o-)?";

    private static final String CHIEF =
            "[Cc]hief executive\\b(?! [Oo]fficer| and [a-z]+ [Oo]fficer)|[Cc]hief(?: (?:and |& )?[\\p{L}&/-]+,?){1,7}? [Oo]fficers?"
                    + "|[Cc]hief(?: [\\p{L}&-]+){0,2} (?:[Aa]rchitect|[Ss]cientist|[Tt]echnologist|[Ee]conomist|[Ee]ngineer|[Cc]ounsel|Executive|[Ee]vangelist|[Aa]ctuary|Auditor|Chemist|Designer|Editor|Geologist|Geophysicist|Merchant|Metallurgist|Pilot|Strategist|Underwriter)"
                    + "|[Cc]hief of (?:[Ss]taff|Operations)\\b";

    private static final String HEAD = "(?:" + CHIEF
            + "|C[EFOTIAMLSRP]Os?\\b|CHROs?\\b|CISOs?\\b|EVPs?\\b|SVPs?\\b|VPs?\\b"
            + "|[Pp]rincipal (?:[Ee]xecutive|[Ff]inancial|[Aa]ccounting|[Oo]perating)(?: and (?:[Ff]inancial|[Aa]ccounting|[Oo]perating))? [Oo]fficers?"
            + "|[Vv]ice[ -][Pp]residents?|[Pp]residents?|[Vv]ice[ -][Cc]hair(?:man|woman|person)?|[Cc]hair(?:man|woman|person|men)?\\b"
            + "|[Tt]reasurers?|(?:[Cc]orporate )?[Ss]ecretar(?:y|ies)|[Gg]eneral [Cc]ounsel|[Cc]ontrollers?|[Cc]omptrollers?"
            + "|[Gg]eneral [Mm]anagers?|[Mm]anaging [Dd]irectors?"
            + "|(?:Creative|Medical|Technical|Scientific|Commercial|Finance|Financial|Marketing|Sales|Operations|Research|Program) Directors?"
            + "|(?:[Bb]oard|BOD) [Mm]embers?|[Mm]embers? of (?:the|its|our) [Bb]oard(?: of [Dd]irectors)?(?![\u2019'])"
            + "|(?<![Bb]oards? of )[Dd]irectors?(?!ship|hip)|(?<=\\b(?:the|his|her|an?|vacant|[Cc]reated) )[Dd]irectorship\\b|[Tt]rustees?(?= of the (?:Trust|Company)| [\uE000-\uE0FF])|(?<=\\b[Aa]s an? (?:[Ii]ndependent )?)[Tt]rustees?\\b|Head(?= of)|head(?= of (?:our|its|the) [^,.;]{1,40} (?:division|segment|unit|group|business|region)\\b)|(?:(?!Named|Certain|Other|Each|The|Chief|Principal|Executive|Such|All|Any)\\p{Lu}\\p{Ll}+ (?:and |& )?){1,3}Officer\\b|(?<![Nn]amed )[Ee]xecutive [Oo]fficers?)";

    private static final String AREA_WORD =
            "(?!(?:Global|Regional|Corporate|Worldwide|Deputy|Associate) (?:General Counsel|Chief|Head|President|Controller|Treasurer|Secretary|Vice|General Manager|Managing))(?!(?:Effective|Inc|Corp|The|Mr|Ms|Mrs|Dr|Item|"
                    + "Chief|President|Vice|Executive|Senior|Chair|Chairman|Director"
                    + "|General Counsel|Controller|Corporate Controller|Corporate Secretary|Secretary|Treasurer|Principal|Member|CEO|CFO|COO|January|February|March|April|May|June|July"
                    + "|August|September|October|November|December|Assistant|Co-|Acting|Interim|Managing|Company|Corporation|Board)\\b)\\p{Lu}[\\p{L}&\u2019'/-]*";
    private static final String AREA = AREA_WORD + "(?:(?:,? (?:and|&) |, | )" + AREA_WORD + ")*";

    private static final String WORK =
            "(?:(?:business|brand|clinical|commercial|corporate|customer|digital|field|global|internal|product|public|retail|store) )?"
                    + "(?:finance|operations|sales|marketing|engineering|manufacturing|administration|human resources|research|development"
                    + "|technology|strategy|legal affairs|communications|business development|corporate development"
                    + "|product development|information technology|investor relations|supply chain|quality|regulatory affairs"
                    + "|exploration|production|merchandising|logistics|procurement|planning|compliance|lending|real estate|audit|affairs|risk management|sourcing|treasury|partnerships|customer success)\\b";

    /// With one of these an office begins; with any other capital one that ends with `Officer`, or whose next word is
    /// `Director`.
    private static final Stems BEGINNINGS = Stems.of("""
            exec senior first group corp assist assoc deputy interim acting non independent lead presiding founding
            global regional division honorary emeritus outside joint worldwide sole additional class vice co- chief
            ceo cfo coo cto cio cao cmo clo cso cro cpo chro ciso evp svp vp principal president chair treasurer
            secretar general control comptrol manag board bod member direct trustee head""");

    static final SparsePattern POSITION = SparsePattern.of(
            "\\b(?=[A-Za-z])(?<title>" + RANK + HEAD + "(?: [Ee]meritus\\b)?)"
                    + "(?<field>(?:(?:,| of| for| [-\u2013\u2014]|) |(?<=resident)[-\u2013\u2014])" + AREA
                    + "|(?: of| for) (?:the|our|its)(?: Company[\u2019']s)? (?:" + AREA_WORD
                    + " (?:(?:and|&) )?){1,4}?(?:[Dd]ivision|[Ss]egment|[Uu]nit|[Gg]roup|[Bb]usiness|[Rr]egion|[Bb]rand)\\b|(?<=[Pp]resident|director|manager)(?:,| of| for) "
                    + WORK + "(?: (?:and|&) " + WORK + ")?)?"
                    + "(?<board> of (?:the|its|our) (?:[\\p{L}.\u2019']+ )?[Bb]oard(?: of [Dd]irectors)?)?",
            PositionFinder::mayBegin);

    /// Without one of these there is no office.
    private static final List<String> WORDS = List.of(
            "irector",
            "resident",
            "fficer",
            "hair",
            "ember",
            "hief",
            "ounsel",
            "reasurer",
            "ecretar",
            "ontroller",
            "anager",
            "omptroller",
            "rustee",
            "Head ",
            "CEO",
            "CFO",
            "COO",
            "VP",
            "CTO",
            "CIO",
            "CAO",
            "CMO",
            "CLO",
            "CSO",
            "CRO",
            "CPO",
            "CHRO",
            "CISO");

    private static final LatePattern ANOTHER =
            LatePattern.of("^ (?:of|at|with|for) (?!an? (?:[\\w-]+ )*(?:term|period|year|month|quarter|basis|time)\\b)"
                    + "(?!an? newly[ -](?:created|established|formed) (?:[\\w-]+ ){0,4}?(?:division|group|unit)\\b)"
                    + "(?:an?|another) .*");
    private static final LatePattern COMMITTEE = LatePattern.of(
            "^,? (?:of|for|on) (?:the|its|our) (?![Bb]oard(?: of [Dd]irectors)? (?:and|&) )[^,;.]{0,60}?(?:[Cc]ommittee|[Aa]dvisory [Bb]oard).*");

    /// What one is of a committee: `member and chair of the Audit Committee`.
    private static final LatePattern OF_COMMITTEE = LatePattern.of("(?i).*(?:chair|member).*");

    private static final LatePattern COMPANY = LatePattern.of(
            "^,? (?:of|at|for|with|to) (?:the )?(?<name>\\p{Lu}[\\p{L}\\p{N}.&\u2019'-]*+(?: (?:of )?\\p{Lu}[\\p{L}\\p{N}.&\u2019'-]*+)*+)(?! (?:brand|business|division|segment|unit)\\b).*");

    /// What joins offices that are in one company: `Chairman and President of Poe Mills`.
    private static final LatePattern JOINT = LatePattern.of(",? (?:and |& )?");

    private static final LatePattern OURS = LatePattern.of("(?:\\b(?:our|its)|[\u2019']s?) (?:[\\p{Ll}-]+ )?$");

    /// What belongs to the company that reports: `of the Company's Larkspur subsidiary`.
    private static final LatePattern OURS_OF =
            LatePattern.of("(?:Company|Corporation|Registrant|Bank|Trust|Partnership)[\u2019']s? ");

    /// A word by whose ending it is what someone does, and hardly a company: `Publishing`, `Logistics`.
    private static final LatePattern FIELD_OF_WORK = LatePattern.of(
            "(?!Boeing|Union|Vision)\\p{Lu}\\p{Ll}{2,}(?:ing|ions?|ments?|ics|ity|ities|ance|ence|logy|logies|ships?)"
                    + "|Affairs|Aircraft|Benefits|Care|Category|Chain|Channels?|Claims|Clinical|Controls?|Credit|Culture|Delivery|Deposits?|Digital|Field|Flight|Ground|Inflight|Labor|Land|Lending|Loans?|Mills?|Plants?|Programs?|Rewards|Sales|Stores?|Supply|Talent|Territory|Wholesale|Wide|World|Americas|EMEA");

    /// A part of the company, by the letters it is called: `of the CIB`.
    private static final LatePattern UNIT = LatePattern.of("^,? (?:of|for) the \\p{Lu}{2,5}\\b(?! \\p{Lu})");

    private static final LatePattern TAKES_FIELD =
            LatePattern.of("(?i).*(?:president|manager|head|managing director|EVP|SVP|VP|CEO|director|counsel)");
    private static final LatePattern NO_COMMA_FIELD =
            LatePattern.of("(?i).*(?:(?<!managing )\\bdirectors?|CEO|counsel)");

    private static final LatePattern DASH = LatePattern.of("^ ?[-\u2013\u2014] ?");

    private static final LatePattern OF_OR_FOR = LatePattern.of("^ (?:of|for) ");

    private final OwnNames own;

    PositionFinder(OwnNames own) {
        this.own = own;
    }

    record Found(int start, int end, PositionName name) {}

    /// Whether a text has a word without which there is no office.
    static boolean mayBeIn(String text) {
        return Letters.hasAny(text, WORDS);
    }

    private static boolean mayBegin(String text, int at) {
        return Letters.beginsWord(text, at)
                && (BEGINNINGS.isAt(text, at)
                        || (Letters.isCapital(text.charAt(at))
                                && (text.indexOf("Officer", at) >= 0 || isBeforeDirector(text, at))));
    }

    /// Whether the next word but one begins so: `Creative Director`.
    private static boolean isBeforeDirector(String text, int at) {
        int blank = text.indexOf(' ', at);
        return blank > 0 && text.startsWith("Director", blank + 1);
    }

    /// The offices in the text; those in a committee or in a company that does not report are none.
    List<Found> find(String text) {
        if (!mayBeIn(text)) {
            return List.of();
        }
        var found = new ArrayDeque<Found>();
        int elsewhere = -1;
        boolean ofCommittee = false;
        for (var m : POSITION.results(text).reversed()) {
            boolean joined = elsewhere >= 0
                    && m.group("board") == null
                    && JOINT.matcher(text.substring(m.end(), elsewhere)).matches()
                    && !(ofCommittee && !OF_COMMITTEE.matcher(m.group("title")).matches())
                    && !OURS.matcher(text.substring(0, m.start())).find();
            var after = text.substring(m.end("title"));
            if (joined || isElsewhere(after)) {
                elsewhere = m.start();
                ofCommittee = joined ? ofCommittee : COMMITTEE.matcher(after).matches();
            } else {
                elsewhere = -1;
                found.addFirst(found(m, text));
            }
        }
        return List.copyOf(found);
    }

    private boolean isElsewhere(String after) {
        if (COMMITTEE.matcher(after).matches() || ANOTHER.matcher(after).matches()) {
            return true;
        }
        var company = COMPANY.matcher(after);
        return company.matches()
                && !OURS_OF.matcher(company.group("name")).lookingAt()
                && isProper(company.group("name"))
                && !own.isRelatedParty(company.group("name"))
                && !own.isUnit(company.group("name"))
                && !UNIT.matcher(after).lookingAt();
    }

    private static boolean isProper(String name) {
        for (var word : name.split(" ", -1)) {
            var plain = word.replaceAll("[.,]$", "");
            if (!CommonWords.isInNoName(plain)
                    && !plain.equals("of")
                    && !FIELD_OF_WORK.matcher(plain).matches()) {
                return true;
            }
        }
        return false;
    }

    private Found found(MatchResult m, String text) {
        var title = m.group("title");
        var unit = UNIT.matcher(text).region(m.end("title"), text.length());
        if (unit.lookingAt()) {
            return new Found(m.start(), unit.end(), PositionName.of(title + unit.group()));
        }
        var field = m.group("field");
        if (field != null && takes(title, field)) {
            var part = part(field);
            return new Found(m.start(), m.start("field") + part.length(), PositionName.of(title + part));
        }
        boolean ofBoard = field == null && m.group("board") != null;
        return ofBoard
                ? new Found(m.start(), m.end("board"), PositionName.of(title + m.group("board")))
                : new Found(m.start(), m.end("title"), PositionName.of(title));
    }

    /// Whether it is a part of the company, which every office may have: ` - Milling`, `, Larkspur Mills` of Larkspur
    /// Corp.
    private boolean isOfPart(String field) {
        return DASH.matcher(field).lookingAt() || (field.startsWith(",") && own.isRelated(field) && !own.isOwn(field));
    }

    /// The field without the company itself, which may follow a part of it: `Poe Bank, Poe Corporation`.
    private String part(String field) {
        int comma = field.lastIndexOf(", ");
        return comma > 0 && own.isOwn(field.substring(comma + 2)) ? field.substring(0, comma) : field;
    }

    /// Whether it is the company itself, or it and another of its own: `Poe Bancorp and Poe Bank`.
    private boolean isOwn(String name) {
        var all = name.split(" and ", -1);
        return own.isOwn(name) || (all.length == 2 && own.isOwn(all[0]) && own.isRelated(all[1]));
    }

    private boolean takes(String title, String field) {
        boolean takesIt = TAKES_FIELD.matcher(title).matches()
                && !(NO_COMMA_FIELD.matcher(title).matches() && field.startsWith(","));
        return (takesIt || isOfPart(field))
                && !(OF_OR_FOR.matcher(field).lookingAt()
                        && isOwn(OF_OR_FOR.matcher(field).replaceFirst("")));
    }
}
