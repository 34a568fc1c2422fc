package org.letapis.domain.vocabulary;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.letapis.domain.schema.Vocabulary;

/**
 * What our terms are in the HURIDOCS Micro-thesauri (2001), for an export that others can read. A
 * code means the same as the term or the next wider thing; a term without one has no counterpart. A
 * code says what was recorded, never that a right was violated.
 */
public final class Huridocs {

  /** Stands in the table in place of a vocabulary for kinds of event, which are types of act. */
  private static final String TYPES = "type";

  private static final Huridocs TABLE = new Huridocs();

  private final Map<String, Map<String, Code>> codes = new HashMap<>();
  private final Set<String> without = new HashSet<>();

  /**
   * A term of a micro-thesaurus.
   *
   * @param thesaurus its number, from 1 to 48
   * @param code six pairs of digits, from the widest to the narrowest; {@code 00} from where it
   *     ends
   */
  public record Code(int thesaurus, String code) {}

  private Huridocs() {
    try (InputStream in =
            Objects.requireNonNull(Huridocs.class.getResourceAsStream("huridocs.tsv"));
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      reader.lines().filter(line -> !line.startsWith("#")).forEach(this::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(String line) {
    String[] cells = line.split("\t", -1);
    if (cells[1].equals("*")) {
      without.add(cells[0]);
    } else {
      codes
          .computeIfAbsent(cells[0], vocabulary -> new HashMap<>())
          .put(cells[1], new Code(Integer.parseInt(cells[2]), cells[3]));
    }
  }

  /** The code of a term; nothing where there is no counterpart. */
  public static Optional<Code> of(Vocabulary vocabulary, String term) {
    return Optional.ofNullable(TABLE.codes.getOrDefault(vocabulary.code(), Map.of()).get(term));
  }

  /** The type of act a kind of event is; nothing where there is no counterpart. */
  public static Optional<Code> ofType(String type) {
    return Optional.ofNullable(TABLE.codes.getOrDefault(TYPES, Map.of()).get(type));
  }

  /** Every code of a vocabulary by its term; empty where none has a counterpart. */
  public static Map<String, Code> of(Vocabulary vocabulary) {
    return Map.copyOf(TABLE.codes.getOrDefault(vocabulary.code(), Map.of()));
  }

  /** Whether it is known that nothing in HURIDOCS' lists means what a vocabulary's terms mean. */
  public static boolean hasNone(Vocabulary vocabulary) {
    return TABLE.without.contains(vocabulary.code());
  }
}
