package org.letapis.casebook.intake.guess;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.letapis.casebook.intake.mapping.ReadAs;
import org.letapis.casebook.intake.mapping.Target;
import org.letapis.domain.custom.CasebookSchema;
import org.letapis.domain.entry.FieldPath;
import org.letapis.domain.schema.Field;
import org.letapis.domain.schema.FieldKind;
import org.letapis.domain.schema.RecordType;
import org.letapis.domain.text.Labels;
import org.letapis.domain.text.Language;

/**
 * What columns are called: the words of {@code headings.tsv}, and what fields are called here in
 * each language, a casebook's own among them.
 */
final class Headings {

  /** Stands for whatever a table is about. */
  static final String EVENT = "event";

  private static final int SHORTEST_PART = 4;

  private final Map<String, List<Meaning>> meanings = new LinkedHashMap<>();
  private final Map<String, String> tables = new LinkedHashMap<>();

  /**
   * What a heading may mean.
   *
   * @param type of record, or {@link #EVENT}
   * @param target in a role named after the type
   */
  record Meaning(String type, ReadAs as, Target target) {}

  Headings(CasebookSchema schema) {
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(
                    Headings.class.getResourceAsStream(
                        "/org/letapis/casebook/intake/headings.tsv")),
                StandardCharsets.UTF_8))) {
      in.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(this::line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    for (Language language : Language.all()) {
      Labels labels = schema.labels(Labels.of(language));
      schema.types().forEach(type -> labels(type, labels));
    }
  }

  private void line(String line) {
    String[] parts = line.split("\t", -1);
    if (parts[0].equals("@")) {
      for (String word : parts[2].split("\\|")) {
        tables.put(word, parts[1]);
      }
      return;
    }
    ReadAs as = ReadAs.ofCode(parts[2]).orElseThrow();
    for (String word : parts[3].split("\\|")) {
      add(word, new Meaning(parts[0], as, Target.parse(parts[0], parts[1])));
    }
  }

  private void labels(RecordType type, Labels labels) {
    type.fields()
        .forEach(
            field -> {
              if (field.columns().isEmpty()) {
                label(type, field.path(), Target.of(type.code(), field), labels, field);
              }
              for (Field<?> column : field.columns()) {
                FieldPath path = FieldPath.cell(field.code(), "row", column.code());
                label(type, path, Target.of(type.code(), field, 1, column), labels, column);
              }
            });
  }

  private void label(
      RecordType type, FieldPath path, Target target, Labels labels, Field<?> field) {
    boolean told =
        !(field.kind() instanceof FieldKind.Supports)
            && !(field.kind() instanceof FieldKind.Attachment);
    if (told) {
      labels
          .find(type.labelKey(path))
          .ifPresent(label -> add(label, new Meaning(type.code(), ReadAs.VALUE, target)));
    }
  }

  private void add(String word, Meaning meaning) {
    List<Meaning> all = meanings.computeIfAbsent(fold(word), w -> new ArrayList<>());
    if (!all.contains(meaning)) {
      all.add(meaning);
    }
  }

  /** What a table is about, by its name; nothing where that does not say. */
  Optional<String> about(String table) {
    String name = table.toLowerCase(Locale.ROOT);
    return tables.entrySet().stream()
        .filter(entry -> name.contains(entry.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  /** What a heading may mean, what is said of it most surely first. */
  List<Meaning> of(String heading) {
    String folded = fold(heading);
    List<Meaning> whole = meanings.get(folded);
    if (whole != null) {
      return whole;
    }
    String bare = fold(heading.replaceAll("\\([^)]*\\)|\\[[^\\]]*\\]", " "));
    List<Meaning> plain = meanings.get(bare);
    if (plain != null) {
      return plain;
    }
    // The longest known name that begins or ends it.
    return meanings.entrySet().stream()
        .filter(entry -> entry.getKey().length() >= SHORTEST_PART)
        .filter(
            entry -> bare.startsWith(entry.getKey() + " ") || bare.endsWith(" " + entry.getKey()))
        .max(java.util.Comparator.comparingInt(entry -> entry.getKey().length()))
        .map(Map.Entry::getValue)
        .orElse(List.of());
  }

  static String fold(String words) {
    return words
        .toLowerCase(Locale.ROOT)
        .replace('ё', 'е')
        .replace('’', '\'')
        .replace('ʼ', '\'')
        .replaceAll("[\\s_.:,;/\\-–—]+", " ")
        .strip();
  }
}
