package eightk.report;

import eightk.law.LatePattern;
import eightk.model.Block;
import eightk.model.FilingStatus;
import eightk.model.Item;
import eightk.model.Item.Claim;
import eightk.report.flow.Signpost;
import eightk.report.flow.Sought;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// What a filer says of the status of its words: that they are furnished, not filed, or that they are filed.
final class Claims {

    private static final Sought NOT_FILED = Sought.word(
            "sh wi is ar be do no",
            LatePattern.of(
                    "(?is)\\b(?:(?:shall|will|is|are|be|being|should|does|do)\\s+not\\s+(?:\\w+\\s+){0,6}?|not\\s+(?:be\\s+|to\\s+be\\s+|being\\s+)?(?:deemed|considered|treated|regarded)?\\s*(?:to\\s+be\\s+|as\\s+)?)"
                            + "[\"\u201C'\u2018`]{0,2}filed\\b"));
    private static final Sought FURNISHED = Sought.word(
            "is ar wa we be he fu",
            LatePattern.of(
                    "(?is)\\b(?:(?:is|are|was|were|being|be|been|hereby)\\s+(?:\\w+\\s+){0,3}?(?<!\\bfully\\s)[\"\u201C]?furnished|furnishes|furnishing|furnished\\s+(?:herewith|hereunder|pursuant|under|as|by|to\\s+the\\s+(?:securities|sec|commission)))\\b"));
    private static final Sought FILED = Sought.word(
            "sh", LatePattern.of("(?is)\\bshall\\s+(?:also\\s+)?be\\s+deemed\\s+(?:to\\s+be\\s+)?[\"\u201C]?filed\\b"));

    private Claims() {}

    /// The first claim in the blocks.
    static Optional<Claim> in(List<Block> blocks) {
        var told = new ArrayList<Told>();
        for (var block : blocks) {
            var text = block.text();
            told.add(new Told(block, text, Signpost.in(text)));
        }
        return first(told, FilingStatus.FURNISHED, NOT_FILED, Signpost.FILED, Signpost.NOT)
                .or(() -> first(told, FilingStatus.FURNISHED, FURNISHED, Signpost.FURNISH, Signpost.FURNISH))
                .or(() -> first(told, FilingStatus.FILED, FILED, Signpost.FILED, Signpost.DEEMED));
    }

    /// @param seen the signposts in the text
    private record Told(Block block, String text, long seen) {}

    /// The first claim in certain words, without two of which it is not made.
    private static Optional<Claim> first(
            List<Told> told, FilingStatus status, Sought words, Signpost one, Signpost other) {
        for (var block : told) {
            if (one.isIn(block.seen) && other.isIn(block.seen)) {
                var m = words.in(block.text);
                if (m.hasMatch()) {
                    return Optional.of(new Claim(status, block.block.place().quoting(sentence(block.text, m.start()))));
                }
            }
        }
        return Optional.empty();
    }

    /// Gives each item that claims nothing itself the claim that another one makes for it by its number: "the
    /// information in Items 9 and 12 shall not be deemed filed".
    static List<Item> spread(List<Item> items) {
        var claims = new ArrayList<Claim>();
        for (var item : items) {
            item.claimed().ifPresent(claims::add);
        }
        return claims.isEmpty()
                ? items
                : items.stream()
                        .map(item -> item.claimed().isPresent() ? item : claimedBy(item, claims))
                        .toList();
    }

    private static Item claimedBy(Item item, List<Claim> claims) {
        var number = item.number().toString();
        var speaking = claims.stream()
                .filter(claim -> claim.place().quote().contains(number))
                .toList();
        if (speaking.isEmpty()) {
            return item;
        }
        var named = Pattern.compile("(?i)\\bitems?\\b[^.;]{0,40}?(?<![\\d.])" + Pattern.quote(number) + "(?!\\.?\\d)");
        return speaking.stream()
                .filter(claim -> named.matcher(claim.place().quote()).find())
                .findFirst()
                .map(item::claiming)
                .orElse(item);
    }

    /// The sentence around an offset, cut at full stops followed by a capital.
    private static String sentence(String text, int offset) {
        int from = offset;
        while (from > 1
                && !(text.charAt(from - 1) == ' '
                        && text.charAt(from - 2) == '.'
                        && Character.isUpperCase(text.charAt(from)))) {
            from--;
        }
        return text.substring(from <= 1 ? 0 : from);
    }
}
