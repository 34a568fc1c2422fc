package org.letapis.domain.custom;

import org.letapis.domain.entry.RecordId;
import org.letapis.domain.record.CaseRecord;
import org.letapis.domain.types.custom.CustomVocabulary;
import org.letapis.domain.types.custom.Wording;

/**
 * A vocabulary of a casebook's own.
 *
 * @param id of the record that defines it
 * @param code under which it is stored and named: that of the record, or of another's definition
 *     that it repeats
 * @param label what it is called
 * @param free whether a word of one's own may stand in place of a term
 * @param deprecated whether no new field should choose from it
 */
public record VocabularyDefinition(
    RecordId id, String code, Wording label, boolean free, boolean deprecated) {

  static VocabularyDefinition of(CaseRecord record) {
    boolean closed =
        record.get(CustomVocabulary.FREE).filter(term -> term.text().equals("no")).isPresent();
    return new VocabularyDefinition(
        record.id(),
        Definitions.code(record),
        Wording.label(record),
        !closed,
        Definitions.isDeprecated(record));
  }
}
