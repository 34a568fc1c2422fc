package org.letapis.domain.types.custom;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.letapis.domain.schema.Field;
import org.letapis.domain.schema.FieldGroup;
import org.letapis.domain.schema.Term;
import org.letapis.domain.schema.Vocabulary;
import org.letapis.domain.text.Language;

/** What every definition says: what it is called and explained as, and whether it is in use. */
public final class CustomWords {

  /** What it is called, by language. */
  public static final Map<Language, Field<String>> LABELS = each("label");

  /** What to write there, by language. */
  public static final Map<Language, Field<String>> HELPS = each("help");

  /** Code of the state in which it is offered no more. */
  public static final String DEPRECATED = "deprecated";

  public static final Field<Term> STATE =
      Field.choice("state", Vocabulary.closed("custom-state", "in-use", DEPRECATED));

  /**
   * Code of another's definition that this one repeats: somebody who uses it says it again in a
   * record of their own, so that it travels with what they send. Where the other is here, it counts
   * and this one does not.
   */
  public static final Field<String> STANDS_FOR = Field.text("stands-for");

  /** Whole numbers put what stands in one place in order; equal ones are ordered by id. */
  public static final Field<Long> ORDER = Field.whole("order", 0, 1_000_000);

  static final FieldGroup LABELLED = new FieldGroup("label", false, List.copyOf(LABELS.values()));

  static final FieldGroup HELPED = new FieldGroup("help", true, List.copyOf(HELPS.values()));

  private CustomWords() {}

  private static Map<Language, Field<String>> each(String code) {
    Map<Language, Field<String>> fields = new LinkedHashMap<>();
    for (Language language : Language.all()) {
      fields.put(language, Field.text(code + "-" + language.tag()));
    }
    return java.util.Collections.unmodifiableMap(fields);
  }
}
