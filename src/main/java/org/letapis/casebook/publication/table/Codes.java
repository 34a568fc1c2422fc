package org.letapis.casebook.publication.table;

import java.time.DateTimeException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.letapis.domain.duration.Duration;
import org.letapis.domain.entry.FieldPath;
import org.letapis.domain.schema.Article;
import org.letapis.domain.schema.FieldKind;
import org.letapis.domain.schema.Supported;
import org.letapis.foreign.ForeignValue;
import tools.jackson.databind.JsonNode;

/**
 * Lengths, articles and what sources support, in few signs and without loss: {@code P3Y}, {@code
 * ~P2M}, {@code life}; {@code CC|342|1}, with another bar at the end where it was told in no words;
 * {@code start; names/row/family}.
 */
public final class Codes {

  private static final String BETWEEN = "; ";

  private Codes() {}

  static Column.Cell of(FieldKind<?> kind) {
    return switch (kind) {
      case FieldKind.Length length -> (type, at, value) -> cell(length, value, Codes::length);
      case FieldKind.Articles all -> (type, at, value) -> cell(all, value, Codes::articles);
      case FieldKind.Supports supports -> (type, at, value) -> cell(supports, value, Codes::fields);
      default -> (type, at, value) -> ForeignValue.EMPTY;
    };
  }

  private static <T> ForeignValue cell(
      FieldKind<T> kind, JsonNode value, Function<T, String> code) {
    try {
      return Cells.text(code.apply(kind.read(value)));
    } catch (IllegalArgumentException | DateTimeException words) {
      return ForeignValue.EMPTY;
    }
  }

  private static String length(Duration length) {
    return (length.circa() ? "~" : "") + (length.life() ? "life" : length.iso());
  }

  private static String articles(List<Article> articles) {
    return articles.stream()
        .map(a -> a.law() + "|" + a.number() + "|" + a.part() + (a.words().isEmpty() ? "|" : ""))
        .collect(Collectors.joining(BETWEEN));
  }

  private static String fields(Supported supported) {
    return supported.fields().stream()
        .map(FieldPath::toString)
        .collect(Collectors.joining(BETWEEN));
  }

  /** The words it was told in; those of several things on a line each. */
  static ForeignValue said(JsonNode value) {
    if (!value.isArray()) {
      return Cells.text(value.path("words").asString(""));
    }
    String lines =
        value.values().stream()
            .map(one -> one.path("words").asString("").replace('\n', ' '))
            .collect(Collectors.joining("\n"));
    return lines.isBlank() ? ForeignValue.EMPTY : new ForeignValue.Text(lines);
  }

  /**
   * Reads a length.
   *
   * @throws IllegalArgumentException where it is none
   */
  public static Duration length(String code, String said) {
    boolean circa = code.startsWith("~");
    String bare = circa ? code.substring(1) : code;
    Duration length = bare.equals("life") ? Duration.forLife() : Duration.ofIso(bare);
    return (circa ? length.about() : length).said(said);
  }

  /**
   * Reads articles.
   *
   * @throws IllegalArgumentException where they are none
   */
  public static List<Article> articles(String code, String said) {
    String[] lines = said.split("\n", -1);
    String[] codes = code.split(BETWEEN, -1);
    List<Article> articles = new java.util.ArrayList<>();
    for (int i = 0; i < codes.length; i++) {
      String[] parts = codes[i].split("\\|", -1);
      if (parts.length != 3 && parts.length != 4) {
        throw new IllegalArgumentException("not articles");
      }
      String words = parts.length == 4 || i >= lines.length ? "" : lines[i];
      articles.add(new Article(parts[0], parts[1], parts[2], words));
    }
    return articles;
  }

  /**
   * Reads what a source supports.
   *
   * @throws IllegalArgumentException where it is no list of fields
   */
  public static Supported fields(String code, String said) {
    return new Supported(
        code.isEmpty()
            ? List.of()
            : List.of(code.split(BETWEEN, -1)).stream().map(FieldPath::parse).toList(),
        said);
  }
}
