package org.letapis.search.text.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.letapis.domain.date.DateReader;
import org.letapis.domain.date.PartialDate;
import org.letapis.domain.law.ArticleReader;
import org.letapis.domain.schema.Article;
import org.letapis.search.text.Clause;
import org.letapis.search.text.TextDoc;
import org.letapis.search.text.TextPlace;
import org.letapis.search.text.query.Understood.As;
import org.letapis.search.text.word.Token;
import org.letapis.search.text.word.Tokens;
import org.letapis.search.text.word.WordKeys;

/**
 * Reads what somebody types: words, "phrases", {@code key:value}, {@code 2021-08..2021-10}, {@code
 * -word}. It never refuses: what it cannot read is looked for as words, and it says so.
 */
public final class QueryReader {

  /** Longest text that is read; the rest is left out. */
  public static final int LONGEST = 1_000;

  /** Most clauses. */
  public static final int MOST = 32;

  private static final Pattern SPAN = Pattern.compile("(\\S*?)(?:\\.\\.\\.?|…)(\\S*)");
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}(-\\d{2})?|\\d{4}|");

  private final Terms terms;
  private final LocalDate today;
  private final List<Clause> clauses = new ArrayList<>();
  private final List<Understood> pieces = new ArrayList<>();
  private final List<String> words = new ArrayList<>();

  private QueryReader(Terms terms, LocalDate today) {
    this.terms = terms;
    this.today = today;
  }

  /** Reads a query. */
  public static Reading read(String typed, Terms terms, LocalDate today) {
    QueryReader reader = new QueryReader(terms, today);
    String text = typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
    Piece.cut(text).forEach(reader::add);
    return new Reading(new Clause.All(reader.clauses), reader.pieces, reader.words);
  }

  private void add(Piece piece) {
    String shown = piece.key().isEmpty() ? piece.value() : piece.key() + ":" + piece.value();
    if (clauses.size() >= MOST) {
      pieces.add(new Understood(shown, As.LEFT_OUT, piece.without()));
      return;
    }
    Optional<Key> key = Key.of(piece.key());
    if (key.isPresent()) {
      Found found = keyed(key.get(), piece);
      if (found != null) {
        keep(found.clause(), new Understood(shown, found.as(), piece.without()));
        return;
      }
    } else if (piece.key().isEmpty() && !piece.quoted()) {
      TextDoc.Days days = span(piece.value());
      if (days != null) {
        keep(new Clause.During(days), new Understood(shown, As.DATE, piece.without()));
        return;
      }
    }
    boolean odd = !piece.key().isEmpty();
    String text = odd && key.isEmpty() ? piece.key() + " " + piece.value() : piece.value();
    Clause clause = words(TextPlace.ALL, text, piece.quoted(), piece.last());
    if (clause != null) {
      As plain = piece.quoted() ? As.PHRASE : As.WORD;
      keep(clause, new Understood(shown, odd ? As.AS_WORDS : plain, piece.without()));
      if (!piece.without()) {
        Tokens.of(text).forEach(token -> words.add(token.text()));
      }
    }
  }

  private void keep(Clause clause, Understood how) {
    clauses.add(how.without() ? new Clause.Not(clause) : clause);
    pieces.add(how);
  }

  private record Found(Clause clause, As as) {}

  private @Nullable Found keyed(Key key, Piece piece) {
    String value = piece.value();
    return switch (key) {
      case KIND -> marked(terms.kinds(value), As.KIND);
      case STATUS -> marked(terms.states(value), As.STATUS);
      case TAG -> marked(tags(value), As.TAG);
      case ARTICLE -> marked(articles(value), As.ARTICLE);
      case PERSON -> in(TextPlace.PERSON, piece, As.PERSON);
      case PLACE -> in(TextPlace.PLACE, piece, As.PLACE);
      case AGENCY -> in(TextPlace.AGENCY, piece, As.AGENCY);
      case FILE -> in(TextPlace.FILE, piece, As.FILE);
      case DATE -> {
        TextDoc.Days days = span(value);
        TextDoc.Days day = days == null ? day(value) : days;
        yield day == null ? null : new Found(new Clause.During(day), As.DATE);
      }
    };
  }

  private static @Nullable Found marked(List<String> marks, As as) {
    return marks.isEmpty() ? null : new Found(new Clause.Marked(marks), as);
  }

  private @Nullable Found in(TextPlace place, Piece piece, As as) {
    Clause clause = words(place, piece.value(), piece.quoted(), piece.last());
    if (clause == null) {
      return null;
    }
    if (!piece.without()) {
      Tokens.of(piece.value()).forEach(token -> words.add(token.text()));
    }
    return new Found(clause, as);
  }

  /** A tag's mark: its words as they are. */
  public static List<String> tags(String tag) {
    String plain =
        String.join(" ", Tokens.of(tag).stream().map(t -> WordKeys.plain(t.text())).toList());
    return plain.isEmpty() ? List.of() : List.of("tag:" + plain);
  }

  /** The marks of articles: each by its number, and by its number and part. */
  public static String article(String number, String part) {
    return "article:" + number + (part.isEmpty() ? "" : "/" + part);
  }

  private static List<String> articles(String value) {
    List<Article> read = ArticleReader.read(value);
    return read.stream()
        .filter(article -> !article.number().isEmpty())
        .map(article -> article(article.number(), article.part()))
        .distinct()
        .limit(MOST)
        .toList();
  }

  private static @Nullable Clause words(
      TextPlace place, String text, boolean quoted, boolean last) {
    List<String> tokens = Tokens.of(text).stream().map(Token::text).limit(MOST).toList();
    if (tokens.isEmpty()) {
      return null;
    }
    if (tokens.size() == 1) {
      boolean beginning = !quoted && (last || text.endsWith("*"));
      return new Clause.Word(place, tokens.getFirst(), beginning);
    }
    // What a hyphen or a dot joins belongs together.
    return new Clause.Phrase(place, tokens);
  }

  private TextDoc.@Nullable Days span(String value) {
    Matcher ends = SPAN.matcher(value);
    if (ends.matches()) {
      boolean iso = isDay(ends.group(1)) && isDay(ends.group(2));
      return iso ? between(ends.group(1), ends.group(2)) : null;
    }
    return value.matches("\\d{4}-\\d{2}(-\\d{2})?") ? day(value) : null;
  }

  private static boolean isDay(String text) {
    return DAY.matcher(text).matches();
  }

  private TextDoc.@Nullable Days between(String from, String to) {
    TextDoc.Days first = from.isEmpty() ? null : day(from);
    TextDoc.Days second = to.isEmpty() ? null : day(to);
    if (first == null) {
      return second == null ? null : new TextDoc.Days(Integer.MIN_VALUE, second.to());
    }
    return second == null
        ? new TextDoc.Days(first.from(), Integer.MAX_VALUE)
        : new TextDoc.Days(
            Math.min(first.from(), second.from()), Math.max(first.to(), second.to()));
  }

  private TextDoc.@Nullable Days day(String value) {
    PartialDate date = DateReader.read(value, today);
    return date.isUnread() ? null : days(date);
  }

  /** The days of a date; nothing where nobody knows any. */
  public static TextDoc.@Nullable Days days(PartialDate date) {
    LocalDate from = date.earliest();
    LocalDate to = date.latest();
    if (from == null && to == null) {
      return null;
    }
    return new TextDoc.Days(
        from == null ? Integer.MIN_VALUE : (int) from.toEpochDay(),
        to == null ? Integer.MAX_VALUE : (int) to.toEpochDay());
  }
}
