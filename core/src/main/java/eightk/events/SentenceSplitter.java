package eightk.events;

import eightk.model.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Blocks into sentences. A full stop ends one unless it belongs to an initial or an abbreviation.
final class SentenceSplitter {

    /// Longer stretches without an end are cut: no sentence of a filing is, and patterns stay fast.
    static final int LONGEST = 4_000;

    /// A cell of a table that is shorter is a label or a figure and not a sentence.
    private static final int SHORTEST_CELL = 40;

    private static final Pattern END = Pattern.compile(
            "[.?!][\u201D\u2019\")]{0,2}(?:(?<=\\p{L}\\.)\\d{1,2})? (?=[\\p{Lu}\u201C\"(\\d])"
                    + "|(?<=[\\p{Ll}\\d]{2})\\.(?=(?:The|In|On|At|As|He|She|It|They|Mr|Mrs|Ms|Dr|This|These|Under|Pursuant|Upon|Effective)\\b[ .])");

    /// Words that open a sentence, even after `Inc.` or `Jr.`
    private static final Pattern OPENING = Pattern.compile(
            "(?:The|In|On|At|As|He|She|It|They|Mr|Mrs|Ms|Dr|This|These|There|Under|Pursuant|Prior|From|Upon|For|An|A) ?\\b.*|\\p{Lu}\\p{Ll}+ \\p{Lu}\\. .*");

    private static final Pattern INITIAL = Pattern.compile("(?:^|.* )\\p{Lu}$");

    private static final Pattern TITLE =
            Pattern.compile(".*\\b(?:Messrs|Mrs?|Ms|Mmes|Dr|Prof|Gen|Adm|Lt|Col|Capt|Hon|Sen|Gov|Rev|Ret|St)");

    private SentenceSplitter() {}

    static List<Sentence> split(List<Block> blocks) {
        var sentences = new ArrayList<Sentence>();
        for (int i = 0; i < blocks.size(); i++) {
            var block = blocks.get(i);
            if (block instanceof Block.Table(var rows, _)) {
                for (var row : rows) {
                    for (var cell : row) {
                        if (cell.length() >= SHORTEST_CELL) {
                            split(cell, block, sentences);
                        }
                    }
                }
            } else {
                split(block.text(), block, sentences);
            }
            if (!sentences.isEmpty() && RollCall.isOpenedBy(sentences.getLast())) {
                sentences.add(RollCall.of(sentences.removeLast(), blocks.subList(i + 1, blocks.size())));
            }
        }
        return List.copyOf(sentences);
    }

    private static void split(String text, Block block, List<Sentence> to) {
        var line = onOneLine(text);
        int from = 0;
        var end = END.matcher(line).useTransparentBounds(true);
        boolean onlyFullStops = line.indexOf('?') < 0 && line.indexOf('!') < 0;
        int stop = nextStop(line, 0, onlyFullStops);
        while (stop < line.length()) {
            boolean found =
                    mayEnd(line, stop) && end.region(stop, line.length()).lookingAt();
            if (found && ends(line, from, stop, end.end())) {
                add(line.substring(from, end.end()), block, to);
                from = end.end();
            }
            stop = nextStop(line, found ? end.end() : stop + 1, onlyFullStops);
        }
        add(line.substring(from), block, to);
    }

    /// The text with every stretch of blanks as one space.
    static String onOneLine(String text) {
        return isOnOneLine(text) ? text.strip() : joined(text);
    }

    private static boolean isOnOneLine(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isBlank(c) && (c != ' ' || (i > 0 && text.charAt(i - 1) == ' '))) {
                return false;
            }
        }
        return true;
    }

    private static String joined(String text) {
        var line = new StringBuilder(text.length());
        boolean afterBlank = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean blank = isBlank(c);
            if (!blank) {
                line.append(c);
            } else if (!afterBlank) {
                line.append(' ');
            }
            afterBlank = blank;
        }
        return line.toString().strip();
    }

    private static boolean isBlank(char c) {
        return switch (c) {
            case ' ', '\t', '\n', '\u000B', '\f', '\r', '\u00A0', '\u2007', '\u2009', '\u202F', '\u200B' -> true;
            default -> false;
        };
    }

    private static int nextStop(String line, int from, boolean onlyFullStops) {
        if (onlyFullStops) {
            int stop = line.indexOf('.', from);
            return stop < 0 ? line.length() : stop;
        }
        int i = from;
        while (i < line.length() && line.charAt(i) != '.' && line.charAt(i) != '?' && line.charAt(i) != '!') {
            i++;
        }
        return i;
    }

    /// Not within an abbreviation, a number or an address: `e.g.`, `1.5`, `acme.com`.
    private static boolean mayEnd(String line, int stop) {
        if (stop + 1 == line.length()) {
            return false;
        }
        char next = line.charAt(stop + 1);
        return next != ',' && next != ';' && !(next >= 'a' && next <= 'z');
    }

    private static boolean ends(String line, int from, int stop, int next) {
        if (line.charAt(stop) != '.') {
            return true;
        }
        var before = line.substring(Math.max(from, stop - Abbreviations.LONGEST), stop);
        if (!Abbreviations.end(before)) {
            return true;
        }
        var after = line.substring(next, Math.min(line.length(), next + 20));
        return !INITIAL.matcher(before).matches()
                && !before.endsWith("No")
                && !isTitle(before)
                && OPENING.matcher(after).matches();
    }

    private static boolean isTitle(String before) {
        return TITLE.matcher(before).matches();
    }

    private static void add(String sentence, Block block, List<Sentence> to) {
        var text = sentence.strip();
        for (int from = 0; from < text.length(); from += LONGEST) {
            to.add(new Sentence(text.substring(from, Math.min(text.length(), from + LONGEST)), block.place()));
        }
    }
}
