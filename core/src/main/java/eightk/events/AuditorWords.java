package eightk.events;

import eightk.events.AuditorChange.Action;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The words by which a sentence tells that an auditor goes or comes; each pattern names it in the group `firm`.
final class AuditorWords {

    private static final String NO_FIRM =
            "(?:The|By|At|To|With|Upon|Effective|After|Following|Since|When|Because|That|Management|Our|Its|We|Audit|Board|Committee|Company|Registrant|Item|Securities|SEC"
                    + "|Regulation|Form|During|In|On|As|Mr|Ms|It|This|Exhibit|Letter|Such|Neither|Prior|January|February|March|April"
                    + "|May|June|July|August|September|October|November|December)";
    /// What a name has within it but not after what kind of firm it is: there another begins.
    private static final String AND = "(?<!(?:LLP|L\\.L\\.P\\.|LLC|PLLC|PC|P\\.C\\.|Ltd\\.|Inc\\.|Corp\\.),? )and";

    static final String FIRM = "(?<firm>(?!" + NO_FIRM
            + "\\b)\\p{Lu}[\\p{L}.\u2019'&+-]*(?:,? (?:(?:" + AND
            + "|&|of) )?\\p{Lu}[\\p{L}.\u2019'&+-]*)*,? ?(?:(?:L\\.?L\\.?P|P\\.?C|P\\.?A|P\\.?L\\.?L\\.?C|L\\.?L\\.?C|Ltd|S\\.?C|C\\.?P\\.?A\\.?s?|Inc|LTD|Limited)\\.?)?)";
    private static final String SHORT = "(?: ?,? ?\\([^()]{0,80}\\),?)?";
    private static final String AUDITOR =
            "(?:(?:prior|former|previous|current|new|independent|registered|public|certified|certifying|principal|external) ?)*(?:accountants?|accounting firm|auditors?)";

    private static final String SERVICES =
            "(?:(?:the|its|our) (?:engagement|services|appointment|relationship) (?:of|with) )?";

    /// `voted to change the Company's independent accountants for 1999`, `a change of our accounting firm`.
    private static final String A_CHANGE =
            "\\bchang(?:ed?|es|ing)\\b(?: in| of)?(?: [^.;]{0,80}?)? " + AUDITOR + "(?: for [^.;]{0,80}?)?";

    private static final List<SiftedPattern> DISMISSED = patterns(
            "\\b(?:dismissed|released|terminated|discharged|replaced|succeeded|discontinued|ended|(?:taken|took|takes) over from) "
                    + SERVICES + "(?:its " + AUDITOR + ",? )?" + FIRM,
            "\\b(?:no longer (?:engage|retain)|not (?:to )?(?:engage|retain|re-?appoint|re-?engage|renew the engagement of)|replacing|dismissing|succeeding|in (?:the )?(?:place|stead) of) (?:its "
                    + AUDITOR + ",? )?" + FIRM,
            FIRM + SHORT
                    + ",? (?:which |who )?(?:was|were|has been|had been|would be|will be|is|be) (?:being )?(?:dismissed|terminated|replaced|removed|released|discharged|let go|informed that it (?:was|had been) dismissed)",
            "\\b(?:informed|notified|advised) " + FIRM + SHORT
                    + "[^.]{0,160}?\\b(?:no longer be (?:required|needed|engaged|retained)|it (?:would be|will be|was|was being|had been|has been) (?:dismissed|terminated|replaced)|(?:its|their|the) (?:dismissal|termination|(?:engagement|services|appointment) (?:would|will|is to|was to) (?:end|terminate|conclude|cease|be (?:ended|terminated))|decision (?:to|not to) (?:change|replace|dismiss|engage|retain|renew|re-?appoint|re-?engage|select|appoint|discontinue|end|terminate)))",
            "\\b(?:dismissal|termination|removal) of (?:the engagement of )?" + FIRM,
            "\\bengagement of " + FIRM + SHORT
                    + ",? [^.]{0,80}?\\b(?:was|were|has been) (?:terminated|ended|discontinued|not renewed)",
            "\\bservices of " + FIRM + SHORT + ",? [^.]{0,40}?\\b(?:ended|ceased|concluded)",
            "\\brelationship with " + FIRM + SHORT + ",? [^.]{0,80}?\\b(?:was|has been) (?:terminated|ended)",
            FIRM + SHORT
                    + ",? (?:which )?(?:would|will|was|is) not (?:to )?be (?:re-?appointed|re-?engaged|retained|renewed)",
            FIRM
                    + "[\u2019']s? (?:dismissal|engagement[^.]{0,60}\\b(?:was|has been) (?:terminated|ended|discontinued|not renewed)|engagement (?:ended|ceased|expired))",
            A_CHANGE + " from (?:the firm of )?" + FIRM,
            "\\bto (?:dismiss|replace|terminate|discontinue|end) " + SERVICES + "(?:its " + AUDITOR + ",? )?" + FIRM);
    private static final List<SiftedPattern> RESIGNED = patterns(
            FIRM + SHORT
                    + ",?(?: [^,.]{1,60},)? ?(?:has |had |was |will |therefore |then |also |voluntarily |formally )*resign(?:ed|s|ing)?\\b",
            FIRM + SHORT
                    + ",?(?: [^,.]{1,80},)? (?:\\p{Ll}+ly )?(?:notified|informed|advised|confirmed|stated)[^.]{0,160}\\b(?:resign|resignation)",
            FIRM + SHORT
                    + ",? [^.]{0,160}?\\b(?:ceased (?:to be|to act|to serve|serving|acting|operations)|(?:could|would|will|can) no longer (?:be|act|serve|continue)|(?:not be|unable) (?:able )?to continue|withdr(?:ew|awn|awing) (?:as|from))",
            "\\b(?:informed|notified|advised) by (?:its " + AUDITOR + ",? )?" + FIRM + "[^.]{0,160}\\bresign",
            FIRM + SHORT
                    + ",? (?:has |had )?(?:tendered|submitted|delivered|gave|provided)\\b[^.]{0,60}\\bresignation\\b",
            "\\bfrom " + FIRM + SHORT + ",? [^.]{0,100}?\\bresign",
            "\\brelationship (?:between|with) [^.]{0,80}?\\b(?:and|with) " + FIRM + SHORT
                    + ",? [^.]{0,60}?\\b(?:ceased|ended)",
            "\\bresignation of " + FIRM);
    private static final List<SiftedPattern> DECLINED = patterns(
            "\\b(?:informed|notified|advised)\\b[^.]{0,60}\\bby (?:its " + AUDITOR + ",? )?" + FIRM + SHORT
                    + ",? [^.]{0,60}\\b(?:declin\\w+|not (?:to )?(?:seek|stand))",
            FIRM + SHORT
                    + ",? [^.]{0,240}\\b(?:(?:declin\\w+|would not|will not|not|unable) (?:(?:wish|intend|want|plan|be able|be willing) )?(?:to )?(?:stand|be standing|seek)"
                    + "|(?:declin\\w+|not (?:wish|intend|want|plan|be able|be willing)) (?:to )?be (?:considered|re-?appointed|re-?engaged))",
            FIRM + SHORT + ",? [^.]{0,60}\\bdeclin\\w+");
    static final List<SiftedPattern> ENGAGED = patterns(
            "\\b(?:engaged|appointed|retained|selected|hired|named|chose|chosen|picked) " + SERVICES
                    + "(?:the (?:accounting )?firm of |the firm )?(?:(?:as )?(?:a|its|our|the) " + AUDITOR + ",? )?"
                    + FIRM,
            "\\b(?:engagement|appointment|selection) of " + FIRM,
            "\\bengagement letter with " + FIRM,
            "\\b(?:to (?:engage|appoint|retain|select|hire|name)|engaging|appointing|retaining|selecting) " + FIRM,
            "\\breplac(?:e|ed|ing) [^;]{1,160}? with (?:the firm of )?" + FIRM,
            A_CHANGE + " from [^;]{1,120}? to (?:the firm of )?" + FIRM,
            FIRM + SHORT
                    + ",? (?:was|were|has been|had been|would be|will be) (?:engaged|appointed|retained|selected|hired|chosen)",
            FIRM + SHORT
                    + ",? (?:(?:became|has become|began) (?:the|our|its)\\b|(?:has |have )?(?:replaced|succeeded|(?:taken|took|takes) over from)\\b|will audit\\b)");

    private static final List<SiftedPattern> ENDED = patterns(
            FIRM + SHORT
                    + ",? [^.]{0,80}?\\b(?:passed away|died|(?:was|were|has been|been|is being) acquired|merged|combined its|discontinued its)\\b");

    /// One firm becomes a part of another.
    static final List<SiftedPattern> JOINED = patterns(
            "\\b(?:merged|combined|joined|consolidat\\w+|transferred|sold|acquired)\\b[^.]{0,80}?\\b(?:with|into|by|to|of) "
                    + FIRM,
            "\\bjoined " + FIRM,
            FIRM + SHORT + ",? [^.]{0,60}?\\bacquired\\b");
    static final Pattern AS_SUCCESSOR = Pattern.compile(
            "(?i)\\b(?:engag|appoint|retain|select|hir)\\w*\\b[^.]{0,40}\\b(?:successor|combined|surviving|resulting|merged|acquiring|latter|new) (?:accounting |audit )?(?:firm|entity|practice|auditors?)\\b"
                    + "|\\b(?:successor|combined|surviving|resulting|merged|acquiring) (?:firm|entity|practice)\\b[^.]{0,60}\\b(?:engaged|appointed|retained|selected|serve|become)");

    static final Pattern A_FIRM = Pattern.compile(FIRM);

    private static final Pattern FORM = Pattern.compile(
            "(?:L\\.?L\\.?P|P\\.?L\\.?L\\.?C|P\\.?[AC]|S\\.?C|C\\.?P\\.?A\\.?s?|Chartered)\\.?$|(?:&|and) .*(?:L\\.?L\\.?C|Co|Company)\\.?$");

    private static final Pattern NO_AUDITOR =
            Pattern.compile("\\b(?:Corp(?:oration)?\\.?(?: [IVX]+)?|Bancorp|Bank|Trust|Holdings)$");

    private static final Pattern DISMISSAL = Pattern.compile(
            "(?i)\\b(?:dismiss\\w*|terminat\\w+|replac\\w+|in place of|no longer|discharg\\w+|not (?:to )?(?:be )?(?:renew|re-?engage|re-?appoint|retain)(?:ed)?)\\b");
    private static final Pattern RESIGNATION = Pattern.compile("(?i)\\b(?:resign\\w*|ceased)\\b");
    private static final Pattern END = Pattern.compile("(?i)\\b(?:passed away|died|acquired|merged|combined)\\b");
    private static final Pattern REFUSAL =
            Pattern.compile("(?i)\\b(?:declin\\w+|(?:not|unable) (?:(?:wish|intend|want|plan) )?(?:to )?stand)\\b");

    /// A way in which a firm goes.
    ///
    /// @param action empty where it goes without a deed of its own or of its client
    /// @param named words that name it
    /// @param words words for it, whichever firm it is
    record Going(Optional<Action> action, List<SiftedPattern> named, Pattern words) {}

    /// Every way, that first which is surest.
    static final List<Going> GOING = List.of(
            new Going(Optional.of(Action.DISMISSED), DISMISSED, DISMISSAL),
            new Going(Optional.of(Action.RESIGNED), RESIGNED, RESIGNATION),
            new Going(Optional.of(Action.DECLINED), DECLINED, REFUSAL),
            new Going(Optional.empty(), ENDED, END));

    /// Words that an auditor comes by, whoever it is.
    static final Pattern COMES = Pattern.compile(
            "(?i)\\b(?:new|successor|replacement|current) (?:[\\p{L}]+ ){0,4}(?:auditors?|accountants?|firm)\\b"
                    + "|\\b(?:engag|appoint|retain|select|hir)(?:ed?|es|ing|ement)\\b|\\b(?:serves?|serving|acts?|acting) as\\b|\\bas (?:\\p{L}+ ){0,4}(?:auditors?|accountants?)\\b");

    static final Pattern AN_AUDITOR = Pattern.compile("(?i)\\b(?:auditors?|accountants?|accounting firm)\\b");

    private static final List<String> AUDITORS = List.of("auditor", "accountant", "accounting firm");
    private static final SiftedPattern AN_INDEPENDENT = SiftedPattern.of(
            "(?i)\\b(?:independent|certifying) (?:[\\p{L}]+ ){0,3}(?:auditors?|accountants?|accounting firm)\\b");

    private AuditorWords() {}

    /// Whether a sentence is about those who audit a company, and not its own accountants.
    static boolean isAboutAuditors(String text) {
        return Letters.hasAny(text, AUDITORS) && AN_INDEPENDENT.matcher(text).find();
    }

    /// Whether the name is that of a company of another kind.
    static boolean isNoFirm(String name) {
        return NO_AUDITOR.matcher(name).find();
    }

    /// Whether the name says what kind of firm it is, as those of accountants do.
    static boolean hasForm(String firm) {
        return FORM.matcher(firm).find();
    }

    private static List<SiftedPattern> patterns(String... texts) {
        return Stream.of(texts).map(SiftedPattern::of).toList();
    }
}
