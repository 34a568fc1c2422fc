package org.letapis.domain.custom;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.schema.Field;
import org.letapis.domain.schema.FieldGroup;
import org.letapis.domain.schema.RecordType;
import org.letapis.domain.text.Labels;
import org.letapis.domain.types.Schema;
import org.letapis.domain.types.Types;
import org.letapis.domain.words.ValueWords;

/**
 * The types of record of one casebook at one moment: the program's, with the casebook's own fields
 * at the end of their groups and its own terms at the end of their vocabularies. Immutable.
 */
public final class CasebookSchema implements Types {

  /** Code of the group of fields that stand in none of the program's. */
  public static final String OWN_GROUP = "own";

  /** With nothing added. */
  public static final CasebookSchema PLAIN = new CasebookSchema(Definitions.NONE);

  private final Definitions definitions;
  private final OwnVocabularies vocabularies;
  private final List<RecordType> types;
  private final Map<String, RecordType> byCode = new HashMap<>();

  public CasebookSchema(Definitions definitions) {
    this.definitions = definitions;
    this.vocabularies = new OwnVocabularies(definitions);
    this.types =
        definitions.isEmpty()
            ? Schema.types()
            : Schema.types().stream().map(this::extended).toList();
    Schema.definitions().forEach(type -> byCode.put(type.code(), type));
    types.forEach(type -> byCode.put(type.code(), type));
  }

  @Override
  public List<RecordType> types() {
    return types;
  }

  @Override
  public Optional<RecordType> type(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /** What is added. */
  public Definitions definitions() {
    return definitions;
  }

  /** The vocabularies there are, with what is added. */
  public OwnVocabularies vocabularies() {
    return vocabularies;
  }

  /** Words that know what the casebook's own fields and terms are called too. */
  public Labels labels(Labels words) {
    if (definitions.isEmpty()) {
      return words;
    }
    Map<String, String> own = new HashMap<>();
    definitions
        .fields()
        .forEach(
            f -> own.put("field." + f.code(), f.label().in(words.language()).orElse(f.code())));
    definitions
        .fields()
        .forEach(
            f ->
                f.help()
                    .in(words.language())
                    .ifPresent(help -> own.put("fieldhelp." + f.code(), help)));
    definitions
        .vocabularies()
        .forEach(
            v ->
                own.put("vocabulary." + v.code(), v.label().in(words.language()).orElse(v.code())));
    definitions
        .terms()
        .forEach(
            t ->
                own.put(
                    "term." + t.vocabulary() + "." + t.code(),
                    t.label().in(words.language()).orElse(t.code())));
    return words.with(own);
  }

  /**
   * Says values and the names of fields in words.
   *
   * @param words the program's
   * @param titles what to call a record that a value refers to; empty when it is not here
   */
  public ValueWords words(Labels words, Function<RecordId, String> titles) {
    return new ValueWords(this, labels(words), titles);
  }

  private RecordType extended(RecordType type) {
    List<FieldDefinition> asked =
        definitions.fields().stream().filter(f -> f.targets().contains(type.code())).toList();
    Set<String> placed = new HashSet<>();
    List<FieldGroup> groups = type.groups().stream().map(g -> extended(g, asked, placed)).toList();
    List<FieldGroup> common = new ArrayList<>();
    type.common().forEach(g -> common.add(extended(g, asked, placed)));
    List<Field<?>> elsewhere =
        asked.stream().filter(f -> !placed.contains(f.code())).<Field<?>>map(this::field).toList();
    if (!elsewhere.isEmpty()) {
      common.addFirst(new FieldGroup(OWN_GROUP, false, elsewhere));
    }
    Set<String> retired = new HashSet<>(type.retired());
    asked.stream()
        .filter(FieldDefinition::deprecated)
        .map(FieldDefinition::code)
        .forEach(retired::add);
    return type.with(groups, common, retired);
  }

  private FieldGroup extended(FieldGroup group, List<FieldDefinition> asked, Set<String> placed) {
    List<Field<?>> fields = new ArrayList<>();
    group.fields().forEach(field -> fields.add(vocabularies.extended(field)));
    for (FieldDefinition own : asked) {
      if (own.group().equals(group.code()) && placed.add(own.code())) {
        fields.add(field(own));
      }
    }
    return fields.equals(group.fields())
        ? group
        : new FieldGroup(group.code(), group.folded(), fields);
  }

  private Field<?> field(FieldDefinition own) {
    return own.kind().field(own.code(), vocabularies.of(own.vocabulary()), own.refers());
  }
}
