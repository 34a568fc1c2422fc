package org.letapis.domain.custom;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.letapis.domain.entry.OwnCode;
import org.letapis.domain.schema.Field;
import org.letapis.domain.schema.FieldKind;
import org.letapis.domain.schema.RecordType;
import org.letapis.domain.schema.Vocabulary;
import org.letapis.domain.types.Schema;

/**
 * The vocabularies of one casebook: the program's, the open ones with terms of the casebook's own
 * at their end, and the casebook's own.
 */
public final class OwnVocabularies {

  private static final Map<String, Vocabulary> BUILT_IN = builtIn();

  private final Map<String, Vocabulary> byCode = new LinkedHashMap<>();
  private final Set<String> deprecated = new HashSet<>();

  OwnVocabularies(Definitions definitions) {
    Map<String, List<TermDefinition>> terms = new LinkedHashMap<>();
    definitions
        .terms()
        .forEach(t -> terms.computeIfAbsent(t.vocabulary(), v -> new ArrayList<>()).add(t));
    BUILT_IN.forEach(
        (code, vocabulary) ->
            byCode.put(
                code,
                vocabulary.free()
                    ? with(vocabulary, terms.getOrDefault(code, List.of()))
                    : vocabulary));
    for (VocabularyDefinition own : definitions.vocabularies()) {
      if (own.deprecated()) {
        deprecated.add(own.code());
      }
      List<TermDefinition> its = terms.getOrDefault(own.code(), List.of());
      boolean offersAny = its.stream().anyMatch(t -> !t.deprecated());
      // A list with nothing to choose takes any word, or its field could not be filled at all.
      Vocabulary empty = new Vocabulary(own.code(), List.of(), own.free() || !offersAny);
      byCode.put(own.code(), with(empty, its));
    }
  }

  private static Vocabulary with(Vocabulary vocabulary, List<TermDefinition> terms) {
    if (terms.isEmpty()) {
      return vocabulary;
    }
    return vocabulary.with(
        terms.stream().filter(t -> !t.deprecated()).map(TermDefinition::code).toList(),
        terms.stream().filter(TermDefinition::deprecated).map(TermDefinition::code).toList());
  }

  /** The vocabulary of a code; one that takes any word where its definition is not here. */
  public Vocabulary of(String code) {
    Vocabulary known = byCode.get(code);
    return known == null ? Vocabulary.open(code) : known;
  }

  /** All of them, the program's first. */
  public Collection<Vocabulary> all() {
    return List.copyOf(byCode.values());
  }

  /** From which a new field may choose: one's own in use first, then the program's. */
  public List<Vocabulary> offered() {
    List<Vocabulary> offered = new ArrayList<>();
    byCode.values().stream()
        .filter(v -> OwnCode.is(v.code()) && !deprecated.contains(v.code()))
        .forEach(offered::add);
    byCode.values().stream().filter(v -> !OwnCode.is(v.code())).forEach(offered::add);
    return offered;
  }

  /** Vocabularies of the program, in the order in which forms come to them. */
  public static Collection<Vocabulary> ofProgram() {
    return BUILT_IN.values();
  }

  /** The same field, choosing from its vocabulary with what is added. */
  Field<?> extended(Field<?> field) {
    return switch (field.kind()) {
      case FieldKind.Choice choice when isExtended(choice.vocabulary()) ->
          Field.choice(field.code(), of(choice.vocabulary().code()));
      case FieldKind.Choices choices when isExtended(choices.vocabulary()) ->
          Field.choices(field.code(), of(choices.vocabulary().code()));
      case FieldKind.Rows rows when rows.columns().stream().anyMatch(c -> !extended(c).equals(c)) ->
          Field.rows(
              field.code(), rows.columns().stream().map(this::extended).toArray(Field<?>[]::new));
      default -> field;
    };
  }

  private boolean isExtended(Vocabulary vocabulary) {
    return of(vocabulary.code()).terms().size() > vocabulary.terms().size()
        || of(vocabulary.code()).retired().size() > vocabulary.retired().size();
  }

  private static Map<String, Vocabulary> builtIn() {
    Map<String, Vocabulary> all = new LinkedHashMap<>();
    Schema.types().stream().flatMap(RecordType::fields).forEach(field -> collect(field, all));
    return java.util.Collections.unmodifiableMap(all);
  }

  private static void collect(Field<?> field, Map<String, Vocabulary> all) {
    switch (field.kind()) {
      case FieldKind.Choice choice ->
          all.putIfAbsent(choice.vocabulary().code(), choice.vocabulary());
      case FieldKind.Choices choices ->
          all.putIfAbsent(choices.vocabulary().code(), choices.vocabulary());
      case FieldKind.Rows rows -> rows.columns().forEach(column -> collect(column, all));
      default -> {}
    }
  }
}
