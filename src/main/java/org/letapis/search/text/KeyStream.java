package org.letapis.search.text;

import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.letapis.search.text.word.KeyCache;
import org.letapis.search.text.word.Token;
import org.letapis.search.text.word.Tokens;

/** The keys of the words of several texts; phrases do not reach from one text into the next. */
final class KeyStream extends TokenStream {

  /** Words longer than this apart are in no phrase together. */
  private static final int GAP = 100;

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);
  private final KeyCache cache;
  private final List<String> texts;
  private Iterator<String> text;
  private Iterator<Token> tokens = List.<Token>of().iterator();
  private Iterator<String> keys = List.<String>of().iterator();
  private int step;

  KeyStream(List<String> texts, KeyCache cache) {
    this.cache = cache;
    this.texts = List.copyOf(texts);
    this.text = this.texts.iterator();
  }

  @Override
  public void reset() {
    text = texts.iterator();
    tokens = List.<Token>of().iterator();
    keys = List.<String>of().iterator();
    step = 0;
  }

  @Override
  public boolean incrementToken() {
    clearAttributes();
    while (!keys.hasNext()) {
      if (tokens.hasNext()) {
        keys = cache.all(tokens.next().text()).iterator();
        step++;
      } else if (text.hasNext()) {
        tokens = Tokens.of(text.next()).iterator();
        step += GAP;
      } else {
        return false;
      }
    }
    term.setEmpty().append(keys.next());
    increment.setPositionIncrement(step);
    step = 0;
    return true;
  }
}
