package eightk.events;

import eightk.law.LatePattern;
import eightk.model.PrintedDate;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;

/// Tells what a filing only recalls, supposes or puts to the vote from what it reports.
final class Background {

    /// Longer than this before the day of the report a move is no news: it was due in four business days, or, where
    /// the report is of the old form, in fifteen; the rest is for those who are late.
    private static final int LONGEST_NEWS_DAYS = 60;

    /// Longer than this before it what a company announced was reported by itself: the old form left fifteen days.
    private static final int LONGEST_WAIT_DAYS = 21;

    /// What was announced before is news on the day that it happens, or the next.
    private static final int THESE_DAYS = 7;

    /// A day this many characters after the words of a move may be its own.
    private static final int NEAR = 40;

    private static final LatePattern EFFECTIVE =
            LatePattern.of("(?i)\\b(?:effective|as of) (?:as of |on )?[\uE200-\uE2FF],? $");

    private static final LatePattern YEAR = LatePattern.of(
            "\\b(?:[Ii]n|[Ss]ince|[Ff]rom|until|[Dd]uring|between|(?:January|February|March|April|May|June|July|August|September|October|November|December)(?:,| of)?)(?: early| late| mid-?)? ?((?:19|20)\\d\\d)\\b");
    /// A month of this year or of the last that is named without its number.
    private static final LatePattern MONTH_OF = LatePattern.of(
            "\\b[Ii]n (?:early |late |mid-)?"
                    + "(January|February|March|April|May|June|July|August|September|October|November|December),? of (this|last) year\\b");
    private static final String SINCE = " since ";
    private static final String WHO = " who";

    /// One of them is in every aside.
    private static final List<String> IN_ASIDES = List.of(SINCE, WHO, "Having ", "After ");

    private static final LatePattern ASIDE = LatePattern.of(
            "^ ?(?:Having|After) [^,;]*,|,[^,]* since [^,]*(?:,|$)|, (?:(?:both|each|all) of )?whom? [^,;]{1,160},");
    private static final LatePattern RECALL = LatePattern.of(
            "(?i)\\b(?:previously(?! (?:reported|disclosed|announced))|formerly|prior to (?:that|joining|[\uE000-\uE0FF]s? joining|[\uE000-\uE0FF]\u2019s (?:current|present))|earlier in|since (?:then|joining)|before joining|from \\d{4}|until \\d{4}|until (?:earlier|last|recently)\\b)\\b");
    private static final LatePattern FORMERLY =
            LatePattern.of(", (?:who (?:was|had been) )?(?:previously|formerly) [^,;]{1,120},");
    private static final LatePattern REPORTED = LatePattern.of("(?i)\\bpreviously (?:reported|disclosed|announced)\\b");
    private static final LatePattern TOLD_BEFORE = LatePattern.of(
            "(?i)\\b(?:announced|reported|disclosed)\\b[^;]*\\bForm 8-K,? (?:that|which) was (?:previously )?filed\\b"
                    + "|\\bfiled (?:an?|its|our) (?:Current Report on )?Form 8-K\\b[^;.]{0,80}\\b(?:in which|announcing|disclosing|reporting)\\b");

    /// What it announced on the day with which the sentence opens.
    private static final LatePattern ANNOUNCED_ON = LatePattern.of(
            "^ ?On ([\uE200-\uE2FF]),? (?:the Company|we|it) (?:also )?(?:announced|reported|disclosed) that\\b");

    private static final LatePattern SUPPOSED = LatePattern.of(
            "(?i)(?:\\b(?:if|unless|in the event|whether|should|may|might|could|right to|entitled to|nominat(?!ing(?: and|,| committee| &)|ed and (?:elected|appointed))\\w+|proposed?|proposal|propose to|not|never|neither|(?:anticipated|contemplated) that|failure to|request\\w*|declin\\w+ to accept|reject\\w+|to elect|votes?|voted(?! (?:unanimously )?to $)(?! to (?:increase|expand))|in connection with any|upon any|subsequent to)\\b)[^,;.]{0,40}$");
    private static final LatePattern CONDITION = LatePattern.of(
            "(?i)\\b(?:if|unless|in the event|upon any|includes?|means|defined as|den(?:y|ied|ies|ying)|rumou?rs?)\\b[^;.]{0,200}$");
    /// What the words of a move have in them if it only may come.
    private static final LatePattern POSSIBLE =
            LatePattern.of("\\b(?:(?:may|might|could)(?! (?:hold|have|then)\\b)|if|unless|whether|entitled to)\\b");

    private static final LatePattern DISCLAIMER =
            LatePattern.of("(?i)\\b(?:family|familial) relationships?\\b|\\barrangements? or understandings?\\b");
    private static final LatePattern CONTRACT = LatePattern.of("(?i)\\bagreement\\b");
    private static final LatePattern SERVE = LatePattern.of("(?i)\\bserve\\b");

    /// When someone who is to serve by an agreement begins.
    private static final LatePattern FROM = LatePattern.of(
            "^[^;.\uE000-\uE0FF]{0,80}?\\b(?:commenc|beginn|start|effective)\\w*(?: on| as of| from)? ([\uE200-\uE2FF])");
    private static final LatePattern NEWCOMER = LatePattern.of(
            "(?i)\\b(?:(?:prior to|before) (?:joining|h(?:is|er) (?:appointment|employment|hire))|most recently|start date|(?:completion of|concludes?) (?:the Company[\u2019\']s|its|our|the|a) search|employment (?:with \\S+(?: \\S+)? )?(?:commenced|commences|will commence) on"
                    + "|(?:succeeds|replaces|takes over (?:for|from)|will (?:succeed|replace|join)) (?-i:\\p{Lu}|the (?:Company|Bank)))");
    private static final LatePattern CONTINUED = LatePattern.of(
            "(?i)(?<!\\bnot |\\bnot be )\\b(?:continu|remain)(?:e|es|ed|s|ing)? (?:to|as|in|serving)\\b");
    /// What stands between the day of an old agreement and what one was by it.
    private static final LatePattern BY_WHICH =
            LatePattern.of("\\bdated (?:as of )?([\uE200-\uE2FF]),? (?:pursuant to|under|by) which $");
    private static final LatePattern WHICH_WAS_TOLD =
            LatePattern.of("^,? which (?:was|were) (?:previously )?(?:announced|reported|disclosed) (?:in|on|by)\\b");
    private static final LatePattern UNTIL = LatePattern.of(
            "^(?![^,;.]{0,30}\\b(?:start|commenc|beginn)ing\\b)[^,;.]{0,30}(?:,|,? and)? (?i:until|through) [\uE200-\uE2FF]");
    private static final LatePattern OVER = LatePattern.of("^[^,;.]{0,20} until [^,;.]{1,80}\\b(?:was|were)\\b");
    private static final LatePattern AGO = LatePattern.of(
            "^[^,;.\uE000-\uE0FF]{0,30}\\b(?:last year(?![\u2019'])|(?:a|several|some|many|two|three|four|five|ten) (?:years?|months) ago)\\b");
    private static final LatePattern VOTED = LatePattern.of(
            "(?i)(?:share|stock|unit)holders?\\b.{0,120}\\b(?:re-?)?elect|\\b(?:re-?)?elect.{0,160}\\b(?:by (?:(?:the|our|its) |the Company[\u2019']s )(?:share|stock|unit)holders|(?<!expir(?:e|es|ing) |end(?:s|ing)? )at the .{0,40}annual (?:general )?meeting)|\\bre-?elected|\\bannual meeting.{0,100}\\belected\\b");

    /// How long a new director serves, which is no vote.
    private static final LatePattern TERM = LatePattern.of(
            "(?i)\\b(?:expir\\w+|end(?:s|ing)?|until|hold office|serve)\\b[^;]{0,120}?\\bsuccessors?\\b[^;]{0,60}?\\b(?:elected|appointed|qualified)\\b"
                    + "|\\buntil\\b[^;]{0,80}?\\b(?:annual|special|general) (?:general )?meeting");

    private static final LatePattern RE_ELECTED = LatePattern.of("(?i)\\bre-?elected\\b");
    private static final LatePattern BEFORE_IT =
            LatePattern.of("(?i)\\b(?:prior to|before|since|until) (?:the (?:recent )?|[\uE000-\uE0FF]\u2019s )?$");

    private Background() {}

    static boolean isNoNews(MarkedSentence sentence, int start, int end, Passage passage, Optional<LocalDate> day) {
        var text = sentence.text();
        var before = text.substring(0, start);
        return SUPPOSED.matcher(before).find()
                || (BEFORE_IT.matcher(before).find() && !isToCome(sentence, start, end, day))
                || CONDITION.matcher(before).find()
                || DISCLAIMER.matcher(text).find()
                || isOfHolder(sentence, start, end, passage, day)
                || CONTINUED.matcher(text.substring(start, end)).find()
                || POSSIBLE.matcher(text.substring(start, end)).find()
                || UNTIL.matcher(text.substring(end)).find()
                || OVER.matcher(text.substring(end)).find()
                || AGO.matcher(text.substring(end)).find()
                || WHICH_WAS_TOLD.matcher(text.substring(end)).find()
                || isPast(sentence, start, end, day);
    }

    /// Whether an agreement says it that may be the new one of someone who had the office before: of one who is yet
    /// to begin it says so, or what they did before is told.
    private static boolean isOfHolder(
            MarkedSentence sentence, int start, int end, Passage passage, Optional<LocalDate> day) {
        var text = sentence.text();
        if (!CONTRACT.matcher(text.substring(0, start)).find()
                || !SERVE.matcher(text.substring(start, end)).find()) {
            return false;
        }
        var from = FROM.matcher(text.substring(end));
        boolean begins = day.isPresent()
                && from.find()
                && sentence.date(from.group(1).charAt(0)).date().isAfter(day.get());
        return !begins
                && passage.sentences().stream()
                        .noneMatch(other -> NEWCOMER.matcher(other.text()).find());
    }

    static boolean isOld(PrintedDate date, Optional<LocalDate> day) {
        return day.isPresent() && date.date().isBefore(day.get().minusDays(LONGEST_NEWS_DAYS));
    }

    /// @param end where the words end that tell of the move
    static boolean isVote(String text, int end) {
        var voted = VOTED.matcher(TERM.matcher(text).replaceAll(term -> " ".repeat(term.end() - term.start())));
        return voted.find()
                && voted.start() < end
                && (!text.contains("written consent")
                        || RE_ELECTED.matcher(text).find());
    }

    /// Whether words that tell of a vote name none but those who were no directors before, as others are re-elected.
    static boolean isOfNew(String words, Passage passage) {
        return !RE_ELECTED.matcher(words).find()
                && passage.sentences().stream()
                        .anyMatch(
                                sentence -> RE_ELECTED.matcher(sentence.text()).find());
    }

    private static boolean isPast(MarkedSentence sentence, int start, int end, Optional<LocalDate> day) {
        var text = sentence.text();
        if (day.isEmpty()) {
            return RECALL.matcher(text).find();
        }
        var oldest = day.get().minusDays(LONGEST_NEWS_DAYS);
        var near = text.substring(start, Math.min(text.length(), end + NEAR));
        int since = near.indexOf(SINCE);
        var inside = since < 0 ? near : near.substring(0, since);
        boolean oldDate = inside.chars()
                .anyMatch(c ->
                        Mark.isDate((char) c) && sentence.date((char) c).date().isBefore(oldest));
        var plain = withoutAsides(text, start, end);
        boolean oldYear = YEAR.matcher(plain)
                .results()
                .anyMatch(m -> Integer.parseInt(m.group(1)) < day.get().getYear() - 1 || isSame(m.group(1), day.get()));
        var before = text.substring(0, start);
        return oldDate
                || oldYear
                || isByOld(sentence, before, oldest)
                || isOfOldMonth(plain, oldest, day.get().getYear())
                || RECALL.matcher(FORMERLY.matcher(before).replaceAll(",")).find()
                || TOLD_BEFORE.matcher(text).find()
                || isToldBefore(sentence, day.get())
                || (REPORTED.matcher(before).find()
                        && !sentence.dates().stream()
                                .anyMatch(date -> date.date().equals(day.get()))
                        && !isOfTheseDays(sentence, start, end, day.get()));
    }

    /// Whether what was announced before takes effect about the day of the report, by a day that the words of the move
    /// name, or one before them, and not on a day that is told as well.
    private static boolean isOfTheseDays(MarkedSentence sentence, int start, int end, LocalDate day) {
        var before = day.minusDays(LONGEST_WAIT_DAYS);
        if (sentence.dates().stream().anyMatch(date -> date.date().isBefore(before))) {
            return false;
        }
        var text = sentence.text();
        var from = EFFECTIVE.matcher(text.substring(0, start));
        int begin = from.find() ? from.start() : start;
        return text.substring(begin, Math.min(text.length(), end + NEAR))
                .chars()
                .filter(c -> Mark.isDate((char) c))
                .mapToObj(c -> sentence.date((char) c).date())
                .anyMatch(date -> Math.abs(ChronoUnit.DAYS.between(date, day)) <= THESE_DAYS);
    }

    private static boolean isByOld(MarkedSentence sentence, String before, LocalDate oldest) {
        var by = BY_WHICH.matcher(before);
        return by.find() && sentence.date(by.group(1).charAt(0)).date().isBefore(oldest);
    }

    private static boolean isOfOldMonth(String text, LocalDate oldest, int year) {
        return MONTH_OF.matcher(text)
                .results()
                .map(m -> YearMonth.of(
                        m.group(2).equals("this") ? year : year - 1,
                        Month.valueOf(m.group(1).toUpperCase(Locale.ROOT))))
                .anyMatch(month -> month.atEndOfMonth().isBefore(oldest));
    }

    /// Whether it was announced on a day so long before the report that another must have told it.
    private static boolean isToldBefore(MarkedSentence sentence, LocalDate day) {
        var announced = ANNOUNCED_ON.matcher(sentence.text());
        return announced.find()
                && sentence.date(announced.group(1).charAt(0)).date().isBefore(day.minusDays(LONGEST_WAIT_DAYS));
    }

    /// Whether the words name a day after that of the report.
    private static boolean isToCome(MarkedSentence sentence, int start, int end, Optional<LocalDate> day) {
        return sentence.text()
                .substring(start, end)
                .chars()
                .anyMatch(c -> Mark.isDate((char) c)
                        && day.filter(sentence.date((char) c).date()::isAfter).isPresent());
    }

    /// The text without what it says aside, unless the words of the move begin there, or end in what is said of whom
    /// they name: `Mr. Roe, who retired in 1991,`.
    private static String withoutAsides(String text, int start, int end) {
        return Letters.hasAny(text, IN_ASIDES)
                ? ASIDE.matcher(text)
                        .replaceAll(aside -> isWithin(aside, start)
                                        || (isWithin(aside, end - 1)
                                                && aside.group().contains(WHO))
                                ? "$0"
                                : ",")
                : text;
    }

    private static boolean isWithin(MatchResult aside, int at) {
        return aside.start() < at && at < aside.end();
    }

    private static boolean isSame(String year, LocalDate day) {
        return Integer.parseInt(year) == day.getYear() - 1 && day.getMonthValue() > 3;
    }
}
