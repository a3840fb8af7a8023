package eightk.archive.lucene;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/// What counts as a word and when two are the same: by Unicode's word breaks, without regard to case and accents.
/// No word is left out and none is cut to its stem, so that a phrase means what it says.
final class Words extends Analyzer {

    static final Words ANALYSER = new Words();

    /// Places left free between two values of a field, so that no phrase runs from one into the next.
    private static final int GAP = 100;

    private Words() {}

    /// A word of a text.
    ///
    /// @param from index of its first character
    /// @param to index past its last
    record Word(String word, int from, int to) {}

    @Override
    protected TokenStreamComponents createComponents(String field) {
        var tokenizer = new StandardTokenizer();
        return new TokenStreamComponents(tokenizer, folded(tokenizer));
    }

    @Override
    protected TokenStream normalize(String field, TokenStream in) {
        return folded(in);
    }

    private static TokenStream folded(TokenStream in) {
        return new ASCIIFoldingFilter(new LowerCaseFilter(in));
    }

    @Override
    public int getPositionIncrementGap(String field) {
        return GAP;
    }

    /// The words of a text, in order.
    static List<Word> of(String text) {
        var words = new ArrayList<Word>();
        try (var tokens = ANALYSER.tokenStream(Names.TEXT, new StringReader(text))) {
            var term = tokens.addAttribute(CharTermAttribute.class);
            var offset = tokens.addAttribute(OffsetAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                words.add(new Word(term.toString(), offset.startOffset(), offset.endOffset()));
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory could not be read", e);
        }
        return words;
    }

    /// The words alone.
    static List<String> plain(String text) {
        return of(text).stream().map(Word::word).toList();
    }

    /// The beginning of a word, as words are kept.
    static String beginning(String letters) {
        return ANALYSER.normalize(Names.TEXT, letters).utf8ToString();
    }
}
