package eightk.events;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Which way a deal went that an item is there for, told by the words of the whole item.
final class Deal {

    private static final Pattern BOTH = Pattern.compile("(?i)\\bpurchase and sale\\b|\\bsale and purchase\\b");
    private static final Pattern SELLER = Pattern.compile("(?i)\\b(?:the|each|a) (?:seller|vendor|target)s?\\b");
    private static final Pattern BUYER =
            Pattern.compile("(?i)\\b(?:the|each|a) (?:purchaser|buyer|acquirer|transferee)s?\\b");
    private static final Pattern SOLD = Pattern.compile(
            "(?i)\\b(?:sales?|sells?|sold|dispos\\w+|divest\\w+|transferr?ed|convey\\w+|spin(?:-?off)?|spun|split-?off|foreclos\\w+|distribut(?:ed|ion))\\b");
    private static final Pattern BOUGHT = Pattern.compile(
            "(?i)\\b(?:acqui(?:re[ds]?|sitions?)|buys?|bought|purchase[ds]?|merge[ds]?|mergers?|business combination|drop-?downs?|(?:share )?exchange|seller)\\b");

    private Deal() {}

    /// Empty where the words leave it open.
    static Optional<EventType> type(List<Sentence> sentences) {
        var texts = sentences.stream()
                .map(sentence -> BOTH.matcher(sentence.text()).replaceAll("deal"))
                .toList();
        if (says(texts, SELLER) != says(texts, BUYER)) {
            return Optional.of(says(texts, SELLER) ? EventType.ACQUISITION : EventType.DISPOSITION);
        }
        if (says(texts, SOLD)) {
            return says(texts, BOUGHT) ? Optional.empty() : Optional.of(EventType.DISPOSITION);
        }
        return says(texts, BOUGHT) ? Optional.of(EventType.ACQUISITION) : Optional.empty();
    }

    private static boolean says(List<String> texts, Pattern words) {
        return texts.stream().anyMatch(text -> words.matcher(text).find());
    }
}
