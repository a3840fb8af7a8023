package eightk.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CueTest {

    private static final List<String> TEXTS = List.of(
            "",
            "on may 4, 2026 jane roe was elected as a director, and john doe was named chief executive officer",
            "mr. roe was re-elected, reappointed and not appointed vice president; the board will elect a new director",
            "item 9.01 (a) financial statements of 12 million dollars, $ 4.5 million, 60% or 7 percent",
            "the company resigned itself to step down from \u201cthe\u201d lease of 1/2/2026 \u2013 not to stand",
            "notice of 2026-05-04\nunder section 107(a): a regulation d offering under 4(a)(2), form 10-k, 144a");

    static Stream<Cue> cues() {
        return Element.all().stream()
                .flatMap(element -> Stream.concat(Stream.of(element.shownBy()), element.when().stream()))
                .distinct();
    }

    @ParameterizedTest
    @MethodSource("cues")
    void findsTheWordsWhereThePatternDoes(Cue cue) {
        var pattern = Pattern.compile(cue.toString(), Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
        for (var text : TEXTS) {
            var asked = pattern.matcher(text);
            boolean there = asked.find();
            var found = cue.in(text);
            assertThat(found.hasMatch()).as(text).isEqualTo(there);
            if (there) {
                assertThat(found.start()).as(text).isEqualTo(asked.start());
                assertThat(found.group()).as(text).isEqualTo(asked.group());
            }
        }
    }

    @Test
    void looksBehindTheBeginning() {
        var cue = Cue.of("(?<!re)(?<!re-)(?:elect|appoint)ed");
        assertThat(cue.isIn("reelected, re-elected and reappointed")).isFalse();
        assertThat(cue.in("reelected and elected").start()).isEqualTo(14);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
            resign|Retire|not (?:to )?stand              ; resign retire not_
            (?<!re)(?<!re-)(?:elect|appoint)\\w*          ; elect appoint
            \\b(?:nam(?:ed|ing)|elevated)\\b              ; nam elevated
            step(?:ped)? down|bonuses?                   ; step bonuse
            107\\(a\\)|\\$\\s?\\d|%|\\d[\\d.,]*           ; 107(a) $ % 0 1 2 3 4 5 6 7 8 9
            as\\s+an|exhibit                              ;
            (?:in )?form                                 ;
            \\w\\w\\w                                     ;
            \\d*x                                         ;
            [kq]uarter                                   ;
            """)
    void knowsWhatWordsBeginWith(String expression, @Nullable String beginnings) {
        assertThat(Beginnings.of(expression).map(all -> String.join(" ", all).replace("not ", "not_")))
                .isEqualTo(Optional.ofNullable(beginnings));
    }
}
