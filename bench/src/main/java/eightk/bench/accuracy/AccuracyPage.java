package eightk.bench.accuracy;

import eightk.render.ReaderVersion;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The scores as a page in Markdown, the same for the same corpus on every machine.
public final class AccuracyPage {

    private static final String TAIL = """

            ## What counts as the same

            - Items: as sets. Headings that the document repeats count once.
            - Words: white space, control and format characters (soft hyphens, joiners) do not count; whether words are
              parted in the same places is a figure of its own.
            - Furniture of pages, which may be left out of the words: whole lines that hold nothing but a page number,
              or nothing but dashes, underscores, equals signs, stars, dots or the like.
            - Cover: case, punctuation and blanks do not count; the lines of a street are one; a state is its code or its name; a telephone number is
              its digits without the country code 1; an exchange is its code or its name; Corp, Inc, Co and Ltd are
              what they abbreviate, and "The" before a name does not count; a ticked box is ticked in any font; "None"
              and "N/A" are nothing; securities are compared as sets of titles, of symbols and of exchanges.
            - Labels: case, punctuation and blanks do not count; registrants and signatures in the order of the document.

            ## What is not counted

            - Tagged facts that stand in the hidden part of Inline XBRL: no words of the cover say them. The code of an
              exchange is an exception, since its name is printed.
            - In the measure of words: the title of an HTML page, the hidden part of Inline XBRL, comments, scripts, and
              the marks of EDGAR's text documents (`<PAGE>` and the number after it, `<TABLE>`, `<S>`, `<C>`).
            - Files of XBRL (`EX-101`) and pictures among the exhibits.
            - Of events: fields that no label has. An event that a label calls `other` counts for nothing, and what is
              found in its place, most often a `release`, counts as wrong.
            """;

    private AccuracyPage() {}

    public static String of(List<Score> scores, int filings) {
        return head(filings)
                + table(scores)
                + balances(scores)
                + "\n## What each figure counts\n\n"
                + lines(scores.stream().map(score -> "- `%s`: %s".formatted(score.name(), score.meaning())))
                + TAIL
                + "\n## Every miss\n"
                + scores.stream().map(AccuracyPage::misses).collect(Collectors.joining());
    }

    private static String head(int filings) {
        return """
            # Accuracy

            How right the reader is, measured against filings whose truth is known. This page is written by

                ./eightk bench accuracy CORPUS --write ACCURACY.md

            where CORPUS is a folder with `submissions/` and `documents/`, and beside them `MANIFEST.csv` (a row a file),
            `TRUTH.csv` (the items of each submission) and `LABELS.jsonl` (filings that a person read). Do not edit it.

            Reader %s, over %d current reports.

            ## Figures

            Each cell: right of counted, and below it the share in percent with Wilson's interval at 95 %%. "Own" are the
            misses that are the reader's; the others have been looked at and argued, and stay in the figures.

            """.formatted(ReaderVersion.CURRENT, filings);
    }

    private static String table(List<Score> scores) {
        var eras = eras(scores);
        var rows = new ArrayList<String>();
        rows.add("| figure | all | own misses |"
                + eras.stream().map(era -> " " + era.label() + " |").collect(Collectors.joining()));
        rows.add("|---|---|--:|" + "---|".repeat(eras.size()));
        for (var score : scores.stream().filter(it -> it.all().n() > 0).toList()) {
            rows.add("| `%s` | %s | %d |"
                            .formatted(
                                    score.name(), cell(score.all()), score.own().size())
                    + eras.stream().map(era -> " " + cell(score.of(era)) + " |").collect(Collectors.joining()));
        }
        return lines(rows.stream());
    }

    private static String balances(List<Score> scores) {
        return """

            ## Events

            Recall is right of labelled, precision right of found, each with Wilson's interval at 95 %; F1 is their harmonic
            mean. Labels are LABELS.jsonl and the further labels of this project. The rules were mended by all of them, so
            these figures say how well they fit; filings that nobody looked at come out lower. How much lower is seen where
            387 of them were scored before a rule was mended by them, in
            [their guide](bench/src/main/resources/eightk/bench/labels/README.md#the-second).

            | events | recall | precision | F1 |
            |---|---|---|--:|
            """
                + lines(Balance.of(scores).stream()
                        .map(balance -> String.format(
                                Locale.ROOT,
                                "| `%s` | %s | %s | %.3f |",
                                balance.name(),
                                cell(balance.recall()),
                                cell(balance.precision()),
                                balance.f1())));
    }

    private static List<Era> eras(List<Score> scores) {
        return Arrays.stream(Era.values())
                .filter(era -> scores.stream().anyMatch(score -> score.of(era).n() > 0))
                .toList();
    }

    private static String cell(Tally tally) {
        return tally.n() == 0
                ? ""
                : String.format(
                        Locale.ROOT,
                        "%d/%d<br>%.1f (%.1f\u2013%.1f)",
                        tally.right(),
                        tally.n(),
                        100 * tally.share(),
                        100 * tally.low(),
                        100 * tally.high());
    }

    private static String misses(Score score) {
        if (score.misses().isEmpty()) {
            return "";
        }
        return "\n### `%s`\n\n".formatted(score.name())
                + lines(score.misses().stream()
                        .map(miss -> "- %s: `%s`"
                                        .formatted(miss.path(), miss.what().replace('`', '\''))
                                + miss.argued().map(why -> " Argued: " + why).orElse("")));
    }

    private static String lines(Stream<String> lines) {
        return lines.map(line -> line + "\n").collect(Collectors.joining());
    }
}
