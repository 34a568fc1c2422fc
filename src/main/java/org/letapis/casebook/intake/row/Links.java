package org.letapis.casebook.intake.row;

import java.util.List;
import java.util.Optional;
import org.letapis.domain.entry.FieldPath;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.schema.EventFields;
import org.letapis.domain.schema.Field;
import org.letapis.domain.schema.RecordType;
import org.letapis.domain.types.Proceeding;
import org.letapis.domain.types.Types;

/** Links the records of one row: what happened, to whom it happened; where, in which case. */
final class Links {

  private Links() {}

  static void between(List<Draft> drafts, Types types) {
    Optional<RecordId> person = first(drafts, "person");
    for (Draft draft : drafts) {
      RecordType type = types.type(draft.type()).orElse(null);
      if (type == null) {
        continue;
      }
      var subject = type.subject();
      if (subject != null) {
        person.ifPresent(id -> link(draft, subject, id));
      }
      if (type.isEvent()) {
        first(drafts, "facility").ifPresent(id -> refer(draft, type, EventFields.FACILITY, id));
        first(drafts, "proceeding").ifPresent(id -> refer(draft, type, EventFields.PROCEEDING, id));
      }
      if (draft.type().equals("proceeding") && person.isPresent()) {
        boolean named =
            draft.values().keySet().stream()
                .anyMatch(path -> path.field().equals(Proceeding.PARTIES.code()));
        if (!named) {
          draft.set(Proceeding.PARTIES, 1, Proceeding.PARTY, person.get());
        }
      }
    }
  }

  private static Optional<RecordId> first(List<Draft> drafts, String type) {
    return drafts.stream().filter(d -> d.type().equals(type)).map(Draft::id).findFirst();
  }

  private static void refer(Draft draft, RecordType type, Field<RecordId> field, RecordId id) {
    if (type.field(field.code()).isPresent()) {
      link(draft, field, id);
    }
  }

  private static void link(Draft draft, Field<RecordId> field, RecordId id) {
    FieldPath path = field.path();
    if (!draft.has(path)) {
      draft.set(field, id);
    }
  }
}
