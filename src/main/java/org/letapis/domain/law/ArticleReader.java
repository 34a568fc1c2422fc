package org.letapis.domain.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.letapis.domain.schema.Article;

/**
 * Reads articles as people write them in Belarusian, Russian or English: {@code ч. 2 ст. 293},
 * {@code арт. 342 ч. 1 КК}, {@code Part 1 of Art. 342}, {@code 24.23}, several with commas or “and”
 * between. The law is named only where it was said or where the number leaves no doubt: with a dot
 * it is of the Belarusian code of administrative offences.
 */
public final class ArticleReader {

  private static final int LONGEST = 2_000;

  private final List<Article> articles = new ArrayList<>();

  /** Parts that wait for their article: “ч. 1 и ч. 2 ст. 342”. */
  private final List<Piece> waiting = new ArrayList<>();

  private Optional<Piece> previous = Optional.empty();
  private boolean readAny;

  private ArticleReader() {}

  /**
   * Reads what was typed. A piece that cannot be read is kept as an article of words only.
   *
   * @return the articles; empty where nothing at all could be read
   */
  public static List<Article> read(String words) {
    if (words.length() > LONGEST) {
      return List.of();
    }
    ArticleReader reader = new ArticleReader();
    Piece.split(words).forEach(reader::add);
    reader.waiting.forEach(piece -> reader.unread(piece.words()));
    return reader.readAny ? oneLaw(reader.articles) : List.of();
  }

  private void add(String words) {
    // “2 ст. 342” is the second part only after “ч. 1,”.
    Optional<Piece> read =
        Piece.read(words).filter(p -> !p.bare() || p.part().isEmpty() || !waiting.isEmpty());
    if (read.isEmpty()) {
      giveUpWaiting();
      unread(words);
      previous = Optional.empty();
      return;
    }
    Piece piece = read.get();
    boolean onlyPart = piece.number().isEmpty();
    if (onlyPart || piece.mayBePart()) {
      addPart(piece, onlyPart ? piece.part() : piece.number());
      return;
    }
    if (piece.partFirst() && !waiting.isEmpty()) {
      waiting.forEach(w -> add(piece, w.number().isEmpty() ? w.part() : w.number(), ""));
      waiting.clear();
      add(piece, piece.part(), "");
    } else {
      giveUpWaiting();
      add(piece, piece.part(), piece.words());
    }
    previous = read;
  }

  private void addPart(Piece piece, String part) {
    boolean follows =
        previous.isPresent() && !previous.get().partFirst() && !previous.get().part().isEmpty();
    if (follows && waiting.isEmpty()) {
      add(previous.get(), part, "");
    } else {
      waiting.add(piece);
    }
  }

  private void add(Piece piece, String part, String words) {
    readAny = true;
    String law = piece.law();
    if (law.isEmpty() && piece.number().indexOf('.') > 0) {
      law = "CAO";
    }
    articles.add(new Article(law, piece.number(), part, words));
  }

  private void giveUpWaiting() {
    waiting.forEach(piece -> unread(piece.words()));
    waiting.clear();
  }

  private void unread(String words) {
    articles.add(new Article("", "", "", words));
  }

  /** “Ст. 342, ст. 293 УК”: a law said once is said of all whose numbers it can have. */
  private static List<Article> oneLaw(List<Article> articles) {
    Set<String> laws =
        articles.stream()
            .filter(a -> a.number().indexOf('.') < 0)
            .map(Article::law)
            .filter(law -> !law.isEmpty())
            .collect(Collectors.toSet());
    if (laws.size() != 1) {
      return List.copyOf(articles);
    }
    String law = laws.iterator().next();
    return articles.stream()
        .map(
            a ->
                a.law().isEmpty() && !a.number().isEmpty()
                    ? new Article(law, a.number(), a.part(), a.words())
                    : a)
        .toList();
  }
}
