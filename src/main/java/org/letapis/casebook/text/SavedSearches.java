package org.letapis.casebook.text;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.letapis.casebook.ledger.Ledger;
import org.letapis.casebook.ledger.local.LocalLine;
import org.letapis.domain.json.Json;

/** Questions that are asked again and again, kept in the casebook by name. */
public final class SavedSearches {

  /** Where they lie among the casebook's own state. */
  public static final String PREFIX = "search/";

  /** Longest name, in characters. */
  public static final int LONGEST_NAME = 80;

  private static final int LONGEST_QUERY = 1_000;

  private final Ledger ledger;

  SavedSearches(Ledger ledger) {
    this.ledger = ledger;
  }

  /**
   * One of them.
   *
   * @param id tells it from others of the same name
   * @param name as its owner calls it
   * @param query what is looked for
   */
  public record Saved(String id, String name, String query) {}

  /** All of them by name. */
  public List<Saved> all() {
    return ledger.locals().all(PREFIX).entrySet().stream()
        .map(
            e ->
                new Saved(
                    e.getKey(),
                    e.getValue().path("name").asString(""),
                    e.getValue().path("query").asString("")))
        .filter(saved -> !saved.query().isEmpty())
        .sorted(Comparator.comparing(Saved::name).thenComparing(Saved::id))
        .toList();
  }

  /** Keeps a question; without a name it is called as it is asked. On disk when this returns. */
  public Saved save(String name, String query) {
    String asked = cut(query.strip(), LONGEST_QUERY);
    String called = cut(name.isBlank() ? asked : name.strip(), LONGEST_NAME);
    Saved saved = new Saved(UUID.randomUUID().toString(), called, asked);
    write(
        new LocalLine(PREFIX + saved.id(), Json.object().put("name", called).put("query", asked)));
    return saved;
  }

  private static String cut(String text, int most) {
    return text.length() > most ? text.substring(0, most) : text;
  }

  /** Keeps it no longer. */
  public void delete(String id) {
    write(LocalLine.removing(PREFIX + id));
  }

  private void write(LocalLine line) {
    ledger.commit(maker -> new Ledger.Commit<>(List.of(), List.of(line), Boolean.TRUE));
  }
}
