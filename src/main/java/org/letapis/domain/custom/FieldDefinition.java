package org.letapis.domain.custom;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.record.CaseRecord;
import org.letapis.domain.schema.Field;
import org.letapis.domain.schema.Term;
import org.letapis.domain.types.Schema;
import org.letapis.domain.types.custom.CustomField;
import org.letapis.domain.types.custom.CustomWords;
import org.letapis.domain.types.custom.Wording;

/**
 * A field of a casebook's own.
 *
 * @param id of the record that defines it
 * @param code under which it is stored and named: that of the record, or of another's definition
 *     that it repeats
 * @param kind what it holds
 * @param targets codes of the types of record it is asked of; at least one
 * @param group code of the group it stands in; empty for the casebook's own
 * @param order smaller ones stand first
 * @param vocabulary code of what is chosen from; empty where nothing is
 * @param refers codes of the types it may refer to; at least one for a reference
 * @param label what it is called
 * @param help what to write there
 * @param deprecated whether it is asked for no more
 */
public record FieldDefinition(
    RecordId id,
    String code,
    OwnKind kind,
    Set<String> targets,
    String group,
    long order,
    String vocabulary,
    Set<String> refers,
    Wording label,
    Wording help,
    boolean deprecated) {

  public FieldDefinition {
    targets = java.util.Collections.unmodifiableSet(new TreeSet<>(targets));
    refers = java.util.Collections.unmodifiableSet(new TreeSet<>(refers));
  }

  /** Reads a definition; nothing where it makes no sense to this build. */
  static Optional<FieldDefinition> of(CaseRecord record) {
    Optional<OwnKind> kind = record.get(CustomField.KIND).map(Term::text).flatMap(OwnKind::ofCode);
    Set<String> targets = types(record, Schema.OWN_TARGETS);
    Set<String> refers = types(record, Schema.OWN_REFERS);
    String vocabulary = Definitions.code(record, CustomField.VOCABULARY);
    boolean makesSense =
        !targets.isEmpty()
            && kind.filter(k -> k != OwnKind.REFERENCE || !refers.isEmpty())
                .filter(k -> !k.chooses() || !vocabulary.isEmpty())
                .isPresent();
    return makesSense
        ? Optional.of(
            new FieldDefinition(
                record.id(),
                Definitions.code(record),
                kind.get(),
                targets,
                Definitions.code(record, CustomField.GROUP),
                record.get(CustomWords.ORDER).orElse(0L),
                vocabulary,
                refers,
                Wording.label(record),
                Wording.help(record),
                Definitions.isDeprecated(record)))
        : Optional.empty();
  }

  private static Set<String> types(CaseRecord record, Field<List<Term>> field) {
    Set<String> types = new TreeSet<>();
    record.get(field).orElse(List.of()).stream()
        .map(Term::text)
        .filter(code -> Schema.type(code).isPresent() && !Schema.isDefinition(code))
        .forEach(types::add);
    return types;
  }
}
