package org.letapis.casebook.intake.mapping;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.letapis.casebook.ledger.local.LocalKeys;
import org.letapis.casebook.ledger.local.LocalLine;
import org.letapis.casebook.ledger.local.Locals;
import org.letapis.domain.entry.Digest;
import org.letapis.domain.json.Json;
import org.letapis.domain.json.MalformedJson;
import org.letapis.foreign.ForeignTable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The mappings that were used here, each under its source's name, so that the next file of the same
 * source maps itself. With each goes a secret of this casebook from which the ids of what its rows
 * make are derived: a row that comes again is known, and no id tells anybody what stood in it.
 */
public final class MappingMemory {

  private static final int SECRET = 16;

  /** Share of headings that two tables must have in common to be of one source. */
  private static final double ALIKE = 0.75;

  private final Locals locals;

  public MappingMemory(Locals locals) {
    this.locals = locals;
  }

  /**
   * What is remembered of a source.
   *
   * @param mapping how it is read
   * @param secret what ids are derived from
   * @param since when it was first read
   */
  public record Remembered(Mapping mapping, byte[] secret, Instant since) {}

  private record Kept(Remembered remembered, Set<String> headings) {}

  /** What was said of a file with these tables, or one nearly the same. */
  public Optional<Remembered> recall(List<ForeignTable> tables) {
    Set<String> wanted = headings(tables);
    return all().stream()
        .map(kept -> new Scored(likeness(kept.headings(), wanted), kept.remembered()))
        .filter(scored -> scored.likeness() >= ALIKE)
        .max(Comparator.comparingDouble(Scored::likeness))
        .map(Scored::remembered)
        .map(one -> new Remembered(Fitting.of(one.mapping(), tables), one.secret(), one.since()));
  }

  private record Scored(double likeness, Remembered remembered) {}

  private static double likeness(Set<String> one, Set<String> other) {
    Set<String> shared = new HashSet<>(one);
    shared.retainAll(other);
    Set<String> all = new HashSet<>(one);
    all.addAll(other);
    return all.isEmpty() ? 0 : (double) shared.size() / all.size();
  }

  /** What is remembered under a source's name. */
  public Optional<Remembered> of(String source) {
    return locals.get(key(source)).flatMap(MappingMemory::read).map(Kept::remembered);
  }

  /** What a source that was never read begins with. */
  public static Remembered begin(Mapping mapping) {
    byte[] secret = new byte[SECRET];
    new SecureRandom().nextBytes(secret);
    return new Remembered(mapping, secret, Instant.now());
  }

  /** The line that remembers a source. */
  public static LocalLine line(Remembered remembered, List<ForeignTable> tables) {
    ObjectNode json =
        Json.object()
            .put("since", remembered.since().toString())
            .put("secret", Base64.getEncoder().encodeToString(remembered.secret()));
    ArrayNode headings = json.putArray("headings");
    headings(tables).forEach(headings::add);
    json.set("mapping", MappingJson.write(remembered.mapping()));
    return new LocalLine(key(remembered.mapping().source()), json);
  }

  private List<Kept> all() {
    List<Kept> all = new ArrayList<>();
    locals.all(LocalKeys.INTAKE_SOURCE).values().forEach(v -> read(v).ifPresent(all::add));
    return all;
  }

  private static String key(String source) {
    return LocalKeys.INTAKE_SOURCE + Digest.of(TableMapping.fold(source)).hex();
  }

  private static Set<String> headings(List<ForeignTable> tables) {
    Set<String> headings = new TreeSet<>();
    tables.forEach(table -> table.columns().forEach(c -> headings.add(TableMapping.fold(c))));
    headings.remove("");
    return headings;
  }

  private static Optional<Kept> read(JsonNode json) {
    try {
      Set<String> headings = new TreeSet<>();
      json.path("headings").values().forEach(h -> headings.add(h.asString("")));
      return Optional.of(
          new Kept(
              new Remembered(
                  MappingJson.read(Json.object(json, "mapping")),
                  Base64.getDecoder().decode(Json.text(json, "secret", 100)),
                  Instant.parse(Json.text(json, "since", 40))),
              headings));
    } catch (MalformedJson | IllegalArgumentException | java.time.DateTimeException other) {
      return Optional.empty();
    }
  }
}
