package org.letapis.casebook.custom;

import java.util.List;
import org.letapis.casebook.Casebook;
import org.letapis.domain.entry.OwnCode;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.record.CaseRecord;
import org.letapis.domain.record.Change;
import org.letapis.domain.schema.Field;
import org.letapis.domain.schema.Term;
import org.letapis.domain.text.Labels;
import org.letapis.domain.text.Language;
import org.letapis.domain.types.Schema;
import org.letapis.domain.types.custom.CustomField;
import org.letapis.domain.types.custom.CustomTerm;
import org.letapis.domain.types.custom.CustomVocabulary;
import org.letapis.domain.types.custom.CustomWords;

/** Defines fields, lists and terms as somebody would in the settings. */
public final class Definers {

  private Definers() {}

  /** A change that defines a field asked of some types of record. */
  public static Change.Builder field(RecordId id, String label, String kind, String... targets) {
    return Change.of(id, CustomField.CODE)
        .set(CustomWords.LABELS.get(Language.BELARUSIAN), label)
        .set(CustomField.KIND, Term.of(kind))
        .set(Schema.OWN_TARGETS, List.of(targets).stream().map(Term::of).toList());
  }

  /** Defines such a field and gives its code. */
  public static String define(Casebook book, String label, String kind, String... targets) {
    RecordId id = RecordId.fresh();
    book.records().save(field(id, label, kind, targets).build());
    return OwnCode.of(id);
  }

  /** Defines a list and gives its code. */
  public static String vocabulary(Casebook book, String label) {
    RecordId id = RecordId.fresh();
    book.records()
        .save(
            Change.of(id, CustomVocabulary.CODE)
                .set(CustomWords.LABELS.get(Language.BELARUSIAN), label)
                .build());
    return OwnCode.of(id);
  }

  /** Defines a term of a list and gives its code. */
  public static String term(Casebook book, String vocabulary, String label) {
    RecordId id = RecordId.fresh();
    book.records()
        .save(
            Change.of(id, CustomTerm.CODE)
                .set(CustomTerm.VOCABULARY, vocabulary)
                .set(CustomWords.LABELS.get(Language.BELARUSIAN), label)
                .build());
    return OwnCode.of(id);
  }

  /** Says something else of a definition. */
  public static <T> void say(Casebook book, String code, String type, Field<T> field, T value) {
    book.records()
        .save(Change.of(OwnCode.definition(code).orElseThrow(), type).set(field, value).build());
  }

  /** Writes words into an own field of text. */
  public static void write(Casebook book, RecordId record, String type, String code, String text) {
    book.records().save(Change.of(record, type).set(Field.text(code), text).build());
  }

  /** What is stored of a record. */
  public static CaseRecord record(Casebook book, RecordId id) {
    return book.records().view(id).orElseThrow().record();
  }

  /** The name of a field as somebody reads it. */
  public static String label(Casebook book, String code, Language language) {
    return book.records()
        .custom()
        .schema()
        .labels(Labels.of(language))
        .find("field." + code)
        .orElse("");
  }
}
