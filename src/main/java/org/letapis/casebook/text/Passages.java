package org.letapis.casebook.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.letapis.search.text.word.Token;
import org.letapis.search.text.word.Tokens;
import org.letapis.search.text.word.WordKeys;

/** Finds in texts where the words stand that were asked for. */
final class Passages {

  /** Characters of a passage, more or less. */
  private static final int LENGTH = 200;

  private static final int BEFORE = 60;

  /** Characters of one text that are looked at: the words of a long file may stand further on. */
  private static final int LOOKED_AT = 200_000;

  private final Set<String> keys = new HashSet<>();
  private final List<String> beginnings = new ArrayList<>();

  Passages(List<String> words) {
    for (String word : words) {
      keys.addAll(WordKeys.all(word));
      String plain = WordKeys.plain(word);
      if (plain.length() >= 3) {
        beginnings.add(plain);
      }
    }
  }

  private boolean isAsked(String word) {
    String plain = WordKeys.plain(word);
    return beginnings.stream().anyMatch(plain::startsWith)
        || WordKeys.all(word).stream().anyMatch(keys::contains);
  }

  /** The place with the most of the words; nothing where none of them stands. */
  Optional<Passage> in(String source, String text) {
    if (keys.isEmpty()) {
      return Optional.empty();
    }
    String looked = text.length() > LOOKED_AT ? text.substring(0, LOOKED_AT) : text;
    List<Token> found =
        Tokens.of(looked).stream().filter(token -> isAsked(token.text())).limit(500).toList();
    return found.stream()
        .max(
            Comparator.<Token>comparingLong(from -> within(found, from))
                .thenComparing(Comparator.comparingInt(Token::from).reversed()))
        .map(best -> around(source, looked, found, best));
  }

  private static long within(List<Token> found, Token from) {
    return found.stream()
        .filter(t -> t.from() >= from.from() && t.to() <= from.from() + LENGTH - BEFORE)
        .map(t -> WordKeys.plain(t.text()))
        .distinct()
        .count();
  }

  private static Passage around(String source, String text, List<Token> found, Token best) {
    int begin = Math.max(0, best.from() - BEFORE);
    while (begin > 0 && begin < best.from() && !Character.isWhitespace(text.charAt(begin - 1))) {
      begin++;
    }
    int end = Math.min(text.length(), begin + LENGTH);
    while (end < text.length() && end > best.to() && !Character.isWhitespace(text.charAt(end))) {
      end--;
    }
    end = Math.max(end, best.to());
    String before = begin > 0 ? "… " : "";
    String words = text.substring(begin, end).replace('\n', ' ').replace('\t', ' ');
    int shift = before.length() - begin;
    int first = begin;
    int last = end;
    List<Passage.Mark> marks =
        found.stream()
            .filter(t -> t.from() >= first && t.to() <= last)
            .map(t -> new Passage.Mark(t.from() + shift, t.to() + shift))
            .toList();
    return new Passage(source, before + words + (end < text.length() ? " …" : ""), marks);
  }
}
