package org.letapis.ui.inbox.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.ledger.Known;
import org.letapis.domain.date.DatePrinter;
import org.letapis.domain.date.PartialDate;
import org.letapis.domain.entry.AuthorId;
import org.letapis.domain.entry.EntryId;
import org.letapis.domain.entry.FieldPath;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.text.Labels;
import org.letapis.domain.text.Language;
import tools.jackson.databind.JsonNode;

/** Who gave the values of a record, and when: what counts here, and what waits. */
public final class Provenance {

  /** Nobody knows. */
  public static final Provenance NONE =
      new Provenance(Map.of(), Map.of(), Map.of(), Labels.of(Language.ENGLISH, List.of()));

  private record Said(AuthorId author, Instant time, JsonNode value) {}

  private final Map<FieldPath, Said> here;
  private final Map<FieldPath, Said> waiting;
  private final Map<AuthorId, String> names;
  private final Labels labels;

  private Provenance(
      Map<FieldPath, Said> here,
      Map<FieldPath, Said> waiting,
      Map<AuthorId, String> names,
      Labels labels) {
    this.here = here;
    this.waiting = waiting;
    this.names = names;
    this.labels = labels;
  }

  /**
   * Reads it; not for the JavaFX thread.
   *
   * @param entries what waits
   */
  public static Provenance of(
      Casebook casebook, RecordId record, Collection<EntryId> entries, Labels labels) {
    Map<FieldPath, Said> here = new HashMap<>();
    Map<FieldPath, Said> waiting = new HashMap<>();
    Map<AuthorId, String> names = new HashMap<>();
    Set<EntryId> ids = new HashSet<>(entries);
    List<Known> known = casebook.records().revisions(record);
    known.stream()
        .sorted(Comparator.comparing(k -> k.entry().body().time()))
        .forEach(
            k -> {
              boolean waits = ids.contains(k.entry().id());
              if (waits || k.counts()) {
                AuthorId author = k.entry().author();
                names.computeIfAbsent(author, casebook.contacts()::nameOf);
                Map<FieldPath, Said> side = waits ? waiting : here;
                k.entry()
                    .disclosed()
                    .forEach(
                        d ->
                            side.put(
                                d.path(), new Said(author, k.entry().body().time(), d.value())));
              }
            });
    return new Provenance(here, waiting, names, labels);
  }

  /** Who gave what stands here; empty for nobody. */
  public String here(Collection<FieldPath> paths) {
    return words(here, paths);
  }

  /** Who gave what waits; empty for nobody. */
  public String waiting(Collection<FieldPath> paths) {
    return words(waiting, paths);
  }

  /** The latest value that waits; nothing where it clears the field. */
  Optional<JsonNode> proposed(FieldPath path) {
    return Optional.ofNullable(waiting.get(path)).map(Said::value).filter(v -> !v.isNull());
  }

  private String words(Map<FieldPath, Said> side, Collection<FieldPath> paths) {
    return paths.stream()
        .flatMap(path -> Optional.ofNullable(side.get(path)).stream())
        .sorted(Comparator.comparing(Said::time))
        .map(
            said ->
                labels.text(
                    "inbox.said", names.getOrDefault(said.author(), ""), day(said.time(), labels)))
        .distinct()
        .collect(Collectors.joining("; "));
  }

  /** The day of a time, in words. */
  public static String day(Instant time, Labels labels) {
    return DatePrinter.print(
        PartialDate.day(LocalDate.ofInstant(time, ZoneId.systemDefault())), labels.language());
  }
}
