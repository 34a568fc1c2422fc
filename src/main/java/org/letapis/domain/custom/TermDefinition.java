package org.letapis.domain.custom;

import java.util.Optional;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.record.CaseRecord;
import org.letapis.domain.types.custom.CustomTerm;
import org.letapis.domain.types.custom.CustomWords;
import org.letapis.domain.types.custom.Wording;

/**
 * A term of a casebook's own.
 *
 * @param id of the record that defines it
 * @param code under which it is stored and named: that of the record, or of another's definition
 *     that it repeats
 * @param vocabulary code of the vocabulary it belongs to
 * @param order smaller ones stand first
 * @param label what it is called
 * @param deprecated whether it is offered no more
 */
public record TermDefinition(
    RecordId id, String code, String vocabulary, long order, Wording label, boolean deprecated) {

  /** Reads a definition; nothing where it belongs nowhere. */
  static Optional<TermDefinition> of(CaseRecord record) {
    String vocabulary = Definitions.code(record, CustomTerm.VOCABULARY);
    return vocabulary.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new TermDefinition(
                record.id(),
                Definitions.code(record),
                vocabulary,
                record.get(CustomWords.ORDER).orElse(0L),
                Wording.label(record),
                Definitions.isDeprecated(record)));
  }
}
