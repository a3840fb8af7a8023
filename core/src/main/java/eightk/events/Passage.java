package eightk.events;

import eightk.law.Form8K;
import eightk.model.Block;
import eightk.model.ItemNumber;
import java.util.List;
import java.util.function.Predicate;

/// What a filing says in one place: the text of an item, or a press release that an item attaches.
record Passage(ItemNumber item, Source source, List<Block> blocks, List<Sentence> sentences) {

    static Passage of(ItemNumber item, Source source, List<Block> blocks) {
        var whole = PageBreaks.mended(blocks);
        return new Passage(item, source, whole, SentenceSplitter.split(whole));
    }

    /// Whether it is of an item for any news, or of the one that listed exhibits until 2004, whose releases tell news.
    boolean tellsAnyNews() {
        return Form8K.ANY_NEWS.contains(item) || item.equals(Form8K.EXHIBITS_UNTIL_2004);
    }

    /// As many of its first sentences as have no more characters together.
    Passage within(int characters) {
        int count = 0;
        int left = characters;
        while (count < sentences.size() && left >= sentences.get(count).text().length()) {
            left -= sentences.get(count).text().length();
            count++;
        }
        return count == sentences.size() ? this : new Passage(item, source, blocks, sentences.subList(0, count));
    }

    /// Those of its sentences that are of a kind.
    Passage only(Predicate<Sentence> kind) {
        return new Passage(item, source, blocks, sentences.stream().filter(kind).toList());
    }

    /// How many characters its sentences have.
    int length() {
        return sentences.stream().mapToInt(sentence -> sentence.text().length()).sum();
    }
}
