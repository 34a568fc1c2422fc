package org.letapis.domain.custom;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.letapis.domain.entry.OwnCode;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.record.CaseRecord;
import org.letapis.domain.schema.Field;
import org.letapis.domain.types.custom.CustomField;
import org.letapis.domain.types.custom.CustomTerm;
import org.letapis.domain.types.custom.CustomVocabulary;
import org.letapis.domain.types.custom.CustomWords;

/**
 * All that a casebook adds to the schema, each kind in the order of its places.
 *
 * @param fields at most {@value #FIELDS}, and {@value #FIELDS_OF_TYPE} of one type of record
 * @param vocabularies at most {@value #VOCABULARIES}
 * @param terms at most {@value #TERMS}, and {@value #TERMS_OF_VOCABULARY} of one vocabulary
 * @param leftOut how many definitions were more than that
 */
public record Definitions(
    List<FieldDefinition> fields,
    List<VocabularyDefinition> vocabularies,
    List<TermDefinition> terms,
    int leftOut) {

  public static final int FIELDS = 300;
  public static final int FIELDS_OF_TYPE = 60;
  public static final int VOCABULARIES = 100;
  public static final int TERMS = 2_000;
  public static final int TERMS_OF_VOCABULARY = 300;

  public static final Definitions NONE = new Definitions(List.of(), List.of(), List.of(), 0);

  private static final int LONGEST_CODE = 80;

  public Definitions {
    fields = List.copyOf(fields);
    vocabularies = List.copyOf(vocabularies);
    terms = List.copyOf(terms);
  }

  public boolean isEmpty() {
    return fields.isEmpty() && vocabularies.isEmpty() && terms.isEmpty();
  }

  /** What a record defines: a code of its own, or another's that it repeats. */
  public static String code(CaseRecord record) {
    return record
        .get(CustomWords.STANDS_FOR)
        .filter(code -> OwnCode.definition(code).isPresent())
        .orElseGet(() -> OwnCode.of(record.id()));
  }

  /** Whether a record repeats another's definition. */
  public static boolean repeats(CaseRecord record) {
    return !code(record).equals(OwnCode.of(record.id()));
  }

  /** Whether a record of one of these types defines something this build can use. */
  public static boolean makesSense(CaseRecord record) {
    return switch (record.type()) {
      case CustomField.CODE -> FieldDefinition.of(record).isPresent();
      case CustomTerm.CODE -> TermDefinition.of(record).isPresent();
      default -> record.type().equals(CustomVocabulary.CODE);
    };
  }

  /** Whether one more definition would be within the bounds. */
  public boolean hasRoomFor(CaseRecord added) {
    return switch (added.type()) {
      case CustomField.CODE ->
          fields.size() < FIELDS
              && FieldDefinition.of(added).stream()
                  .flatMap(field -> field.targets().stream())
                  .allMatch(type -> fieldsOf(type) < FIELDS_OF_TYPE);
      case CustomVocabulary.CODE -> vocabularies.size() < VOCABULARIES;
      default ->
          terms.size() < TERMS
              && TermDefinition.of(added)
                  .filter(term -> termsOf(term.vocabulary()) < TERMS_OF_VOCABULARY)
                  .isPresent();
    };
  }

  private long fieldsOf(String type) {
    return fields.stream().filter(field -> field.targets().contains(type)).count();
  }

  private long termsOf(String vocabulary) {
    return terms.stream().filter(term -> term.vocabulary().equals(vocabulary)).count();
  }

  /** The codes of definitions that are to be found by other records' values. */
  static String code(CaseRecord record, Field<String> field) {
    return record.get(field).filter(code -> code.length() <= LONGEST_CODE).orElse("");
  }

  static boolean isDeprecated(CaseRecord record) {
    return record
        .get(CustomWords.STATE)
        .filter(term -> term.text().equals(CustomWords.DEPRECATED))
        .isPresent();
  }

  /** Adds definitions up, those first that matter most: the last ones are left out of too many. */
  public static final class Builder {

    private final List<FieldDefinition> fields = new ArrayList<>();
    private final List<VocabularyDefinition> vocabularies = new ArrayList<>();
    private final List<TermDefinition> terms = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final Set<String> codes = new HashSet<>();
    private int leftOut;

    /**
     * Reads a record. One that defines nothing, or what is defined already, is passed over: so
     * definitions go before those that repeat others'.
     */
    public void add(CaseRecord record) {
      if (!makesSense(record) || !codes.add(code(record))) {
        return;
      }
      switch (record.type()) {
        case CustomField.CODE -> FieldDefinition.of(record).ifPresent(this::add);
        case CustomVocabulary.CODE -> add(VocabularyDefinition.of(record));
        case CustomTerm.CODE -> TermDefinition.of(record).ifPresent(this::add);
        default -> {}
      }
    }

    private void add(FieldDefinition field) {
      boolean room = field.targets().stream().allMatch(t -> left("type " + t, FIELDS_OF_TYPE));
      if (room && fields.size() < FIELDS) {
        field.targets().forEach(t -> places.merge("type " + t, 1, Integer::sum));
        fields.add(field);
      } else {
        leftOut++;
      }
    }

    private void add(VocabularyDefinition vocabulary) {
      if (vocabularies.size() < VOCABULARIES) {
        vocabularies.add(vocabulary);
      } else {
        leftOut++;
      }
    }

    private void add(TermDefinition term) {
      String place = "vocabulary " + term.vocabulary();
      if (terms.size() < TERMS && left(place, TERMS_OF_VOCABULARY)) {
        places.merge(place, 1, Integer::sum);
        terms.add(term);
      } else {
        leftOut++;
      }
    }

    private boolean left(String place, int most) {
      return places.getOrDefault(place, 0) < most;
    }

    public Definitions build() {
      fields.sort(order(FieldDefinition::order, FieldDefinition::id));
      vocabularies.sort(order(v -> 0L, VocabularyDefinition::id));
      terms.sort(order(TermDefinition::order, TermDefinition::id));
      return new Definitions(fields, vocabularies, terms, leftOut);
    }

    private static <T> java.util.Comparator<T> order(
        java.util.function.ToLongFunction<T> place, java.util.function.Function<T, RecordId> id) {
      return java.util.Comparator.comparingLong(place).thenComparing(id);
    }
  }
}
