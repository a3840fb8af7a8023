package eightk.events;

import eightk.model.PrintedDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Marks what is recognised in the sentences of a filing, one after another: a later "Mr. Roe" or "he" is whoever
/// was named before.
final class Marker {

    private static final Pattern BOARD = Pattern.compile(
            "(?:(?:[Tt]he|[Ii]ts|[Oo]ur|[Hh]is|[Hh]er) )?(?:[\\p{L}.]+[\u2019']s? )?"
                    + "(?:Company )?[Bb]oard(?:s(?= of [Dd]irectors of (?:both |each of )?(?:the|our|its)\\b))?(?: of (?:[Dd]irectors|[Tt]rustees))?(?<of> of (?:the )?(?<name>\\p{Lu}[\\p{L}\\p{N}.&-]*(?: \\p{Lu}[\\p{L}\\p{N}.&-]*)*))?(?! (?:[Cc]ommittee|of [Dd]irectors|[Mm]ember))");
    private static final Pattern BRACKETS = Pattern.compile(" ?\\((?<inside>[^()]{0,200})\\)");

    private static final Pattern PERSONS = Pattern.compile(
            "(?:(?:being|consisting of|comprising|composed of|i\\.e\\.|including|namely|which (?:consisted|was composed) of),? )?"
                    + "(?<persons>[\uE000-\uE0FF](?:(?:,|,? and|;) [\uE000-\uE0FF])*)");

    /// What may stand before an office where several stand together: `our President and Chief Executive Officer`.
    private static final Pattern BESIDE_OFFICE = Pattern.compile("(?:,| and|,? &)?(?:(?:^| )(?:our|its|the|a|an))? ?");

    private static final Pattern OR_THE_SHORT =
            Pattern.compile(", or (?:the |our )?[\u201C\"]?[\\p{L}\uE300 ]{2,40}[\u201D\"]?,");
    static final SparsePattern AGE_OR_DEGREE = SparsePattern.of(
            "(?<=[\uE000-\uE0FF])(?:,? (?:(?:age|aged) )?(?:\\d\\d(?: years old| years of age)?"
                    + "|Ph\\.? ?D\\.?|M\\.?D\\.?|C\\.?P\\.?A\\.?|Esq\\.?|J\\.?D\\.?|M\\.?B\\.?A\\.?|CFA|Pharm\\.?D\\.?)(?=[, .]))+(?:,(?! (?:(?:an?|the|our|its|who|whose|currently|presently|formerly|previously|most)\\b|[\uE000-\uE1FF])))?",
            (text, at) -> at > 0 && Mark.isPerson(text.charAt(at - 1)));
    static final SparsePattern PRONOUN = SparsePattern.of(
            "(?<!\\bor )\\b(?![Hh](?:e|is|im) or )(?:(?<he>[Hh]e|[Ss]he|him|her(?= (?:as|to|effective|on|and|in) ))|(?<his>[Hh]is|[Hh]er))\\b",
            (text, at) -> isHOrS(text.charAt(at)) && Letters.beginsWord(text, at));

    /// What stands before a pronoun for whoever had the office: `to succeed him`.
    private static final Pattern SUCCESSION = Pattern.compile("\\b(?:succeed|replac)(?:e|ing)? $");

    /// Someone after others of whom the rest of a sentence is said: `…, and Ms. Poe told us that she…`, `Mr. Roe, who
    /// announced his…`.
    private static final Pattern SUBJECT = Pattern.compile(
            "(?:[,;] (?:and|but|while|whereas) (?<next>[\uE000-\uE0FF])|"
                    + "(?<whose>[\uE000-\uE0FF]),? who) (?:(?:has|had|have|also) )*"
                    + "(?:advised|agreed|announced|decided|gave|indicated|informed|notified|resigned|stated|submitted|tendered|told) "
                    + "|(?<told>[\uE000-\uE0FF]),? who (?!(?:(?:will|has|had|is to) )*(?:assum|fill|replac|succe|t[ao]k))[^,;\uE000-\uE0FF]*$");

    /// Someone of whom a sentence speaks before it names them: `In his new role Mr. Roe will…`.
    private static final Pattern IN_THEIR_ROLE = Pattern.compile(
            "^ ?(?:In|Prior to|Before|During) (?:his|her) [^,;\uE000-\uE0FF]{1,120}(?:, which [^,;\uE000-\uE0FF]{1,60})?, (?<whose>[\uE000-\uE0FF])");

    private static final Pattern SAME_DAY =
            Pattern.compile("(?i)\\b(?:(?:the|that) same|that|such) da(?:te|y)\\b(?! (?:of|on|that|when|as)\\b)");

    /// With one of these, in small letters, a day that was told before may be meant.
    private static final List<String> SAME_DAYS = List.of("ame da", "hat da", "uch da");

    /// Without one of these there is no pronoun.
    private static final List<String> PRONOUNS =
            List.of(" he ", "He ", "he ", " him", " his ", "His ", " her ", "Her ", "he,");

    private final Filing filing;
    private final NameFinder names;
    private final PositionFinder positions;
    private final Persons persons;
    private final OwnNames own;
    private final Optional<LocalDate> day;
    private Optional<PersonName> lastSubject = Optional.empty();
    private Optional<PrintedDate> lastDay = Optional.empty();

    /// What was noted since.
    private final List<Sentence> noted = new ArrayList<>();

    Marker(Filing filing) {
        this.filing = filing;
        this.own = filing.own();
        this.names = filing.names();
        this.positions = new PositionFinder(own);
        this.persons = filing.persons();
        this.day = filing.day();
    }

    /// Forgets who was spoken of, as at the start of a passage.
    void startPassage() {
        lastSubject = Optional.empty();
        lastDay = Optional.empty();
        noted.clear();
    }

    /// Takes note of whom and which day a sentence names that is not looked at further.
    void note(Sentence sentence) {
        lastSubject = persons.namedBy(filing.names(sentence)).findFirst().or(() -> lastSubject);
        noted.add(sentence);
    }

    /// Whether somebody was named before and a sentence has what may be a pronoun for them.
    boolean maySpeakOfLast(Sentence sentence) {
        return lastSubject.isPresent() && Letters.hasAny(sentence.text(), PRONOUNS);
    }

    static boolean hasPronoun(Sentence sentence) {
        return PRONOUN.isIn(sentence.text());
    }

    /// The first day of the sentence that named one last. Those that were only noted are searched now, and not again.
    private Optional<PrintedDate> lastDay() {
        lastDay = noted.reversed().stream()
                .flatMap(sentence -> DateMention.DATE.results(sentence.text()).stream()
                        .flatMap(m -> DateMention.of(m, day).stream())
                        .limit(1))
                .findFirst()
                .or(() -> lastDay);
        noted.clear();
        return lastDay;
    }

    private static boolean isHOrS(char c) {
        return c == 'h' || c == 'H' || c == 's' || c == 'S';
    }

    MarkedSentence mark(Sentence sentence) {
        var marks = new Marks();
        var text = marks.dates(sentence.text());
        text = marks.names(text, sentence);
        text = text.indexOf('(') < 0 ? text : withoutBrackets(text);
        text = marks.positions(text);
        text = own.withoutNames(text);
        text = marks.board(text);
        text = !text.contains(", or ") ? text : OR_THE_SHORT.matcher(text).replaceAll("");
        text = AGE_OR_DEGREE.replaceAll(text, _ -> "");
        text = marks.pronouns(text);
        lastSubject = marks.persons.stream().findFirst().or(() -> lastSubject);
        if (!marks.dates.isEmpty()) {
            lastDay = Optional.of(marks.dates.getFirst());
            noted.clear();
        }
        return new MarkedSentence(sentence, text, marks.persons, marks.positions, marks.dates);
    }

    /// The text with no brackets; an office in them, behind the person who has it, and persons stand between commas
    /// instead.
    private String withoutBrackets(String text) {
        return BRACKETS.matcher(text).replaceAll(brackets -> {
            var kept = kept(brackets, text);
            return kept.isEmpty() ? "" : ", " + kept + (text.startsWith(",", brackets.end()) ? "" : ",");
        });
    }

    private String kept(MatchResult brackets, String text) {
        var inside = brackets.group("inside");
        var persons = PERSONS.matcher(inside);
        if (persons.matches()) {
            return persons.group("persons");
        }
        boolean isOfPerson = brackets.start() > 0 && Mark.isPerson(text.charAt(brackets.start() - 1));
        return isOfPerson && isOffices(inside) ? inside : "";
    }

    private boolean isOffices(String words) {
        var offices = positions.find(words);
        int end = 0;
        for (var office : offices) {
            if (!BESIDE_OFFICE.matcher(words.substring(end, office.start())).matches()) {
                return false;
            }
            end = office.end();
        }
        return !offices.isEmpty() && end == words.length();
    }

    /// What one sentence has.
    private final class Marks {

        private final List<PersonName> persons = new ArrayList<>();
        private final List<PositionName> positions = new ArrayList<>();
        private final List<PrintedDate> dates = new ArrayList<>();

        String dates(String text) {
            var marked = new StringBuilder();
            int from = 0;
            for (var m : DateMention.DATE.results(text)) {
                var date = DateMention.of(m, day);
                if (date.isPresent() && dates.size() < Mark.MOST) {
                    marked.append(text, from, m.start()).append((char) (Mark.DATE + dates.size()));
                    dates.add(date.get());
                    from = m.end();
                }
            }
            return sameDay(marked.append(text, from, text.length()).toString());
        }

        /// The day for which `the same date` stands: the first that is named before it, here or in what was read last.
        private String sameDay(String text) {
            return !Letters.hasAny(text, SAME_DAYS)
                    ? text
                    : SAME_DAY.matcher(text).replaceAll(m -> {
                        var named = text.substring(0, m.start())
                                .chars()
                                .filter(c -> Mark.isDate((char) c))
                                .findFirst();
                        if (named.isPresent()) {
                            return String.valueOf((char) named.getAsInt());
                        }
                        var before = lastDay();
                        if (before.isEmpty() || dates.size() == Mark.MOST) {
                            return m.group();
                        }
                        dates.add(before.get());
                        return String.valueOf((char) (Mark.DATE + dates.size() - 1));
                    });
        }

        /// @param text the sentence with its dates marked; without dates its names are known
        String names(String text, Sentence sentence) {
            var known = dates.isEmpty() ? filing.names(sentence) : List.<NameFinder.Found>of();
            var marked = new StringBuilder();
            int from = 0;
            for (var found : known.isEmpty() ? filing.bareNames().with(names.find(text), text) : known) {
                var person = Marker.this.persons.resolve(found.name());
                if (person.isPresent() && persons.size() < Mark.MOST) {
                    marked.append(text, from, found.start()).append(mark(person.get()));
                    from = found.end();
                }
            }
            return marked.append(text, from, text.length()).toString();
        }

        private char mark(PersonName person) {
            int known = persons.indexOf(person);
            if (known < 0) {
                persons.add(person);
                known = persons.size() - 1;
            }
            return (char) (Mark.PERSON + known);
        }

        String positions(String text) {
            var marked = new StringBuilder();
            int from = 0;
            for (var found : Marker.this.positions.find(text)) {
                if (positions.size() < Mark.MOST) {
                    marked.append(text, from, found.start()).append((char) (Mark.POSITION + positions.size()));
                    positions.add(found.name());
                    from = found.end();
                }
            }
            return marked.append(text, from, text.length()).toString();
        }

        String board(String text) {
            return !text.contains("oard")
                    ? text
                    : BOARD.matcher(text).replaceAll(m -> {
                        var name = m.group("name");
                        if (name == null
                                || own.isRelated(name)
                                || name.matches("(?:Company|Corporation|Registrant|Firm|Bank|Trust).*")) {
                            return String.valueOf(Mark.BOARD);
                        }
                        return "another company";
                    });
        }

        String pronouns(String text) {
            return PRONOUN.replaceAll(text, m -> {
                var before = before(m.start(), text).or(() -> ahead(text));
                var who = before.isPresent() && !isSucceeded(text, m) ? before : lastSubject.or(() -> before);
                if (who.isEmpty() || (persons.size() == Mark.MOST && !persons.contains(who.get()))) {
                    return m.group();
                }
                return mark(who.get()) + (m.group("his") == null ? "" : "\u2019s");
            });
        }

        private Optional<PersonName> ahead(String text) {
            var role = IN_THEIR_ROLE.matcher(text);
            return role.find() ? Optional.of(person(role.group("whose"))) : Optional.empty();
        }

        /// Whether the pronoun is for whom the only person before it is to follow.
        private boolean isSucceeded(String text, MatchResult pronoun) {
            return SUCCESSION.matcher(text).region(0, pronoun.start()).find()
                    && text.substring(0, pronoun.start())
                                    .chars()
                                    .filter(c -> Mark.isPerson((char) c))
                                    .distinct()
                                    .count()
                            == 1;
        }

        /// The first person named before the pronoun, most often the subject, unless another is told of last.
        private Optional<PersonName> before(int end, String text) {
            var other = SUBJECT.matcher(text)
                    .region(0, end)
                    .results()
                    .reduce((_, last) -> last)
                    .map(m -> Stream.of("next", "whose", "told")
                            .map(m::group)
                            .filter(Objects::nonNull)
                            .findFirst()
                            .orElseThrow())
                    .map(this::person);
            return other.or(() -> first(end, text));
        }

        private PersonName person(String mark) {
            return persons.get(mark.charAt(0) - Mark.PERSON);
        }

        private Optional<PersonName> first(int end, String text) {
            return text.substring(0, end)
                    .chars()
                    .filter(c -> Mark.isPerson((char) c))
                    .mapToObj(c -> persons.get(c - Mark.PERSON))
                    .findFirst();
        }
    }
}
