package org.letapis.casebook.intake.row;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.letapis.casebook.intake.cell.Pieces;
import org.letapis.casebook.intake.mapping.Target;
import org.letapis.casebook.intake.value.ForeignWords;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.schema.EventFields;
import org.letapis.domain.schema.Field;
import org.letapis.domain.schema.FieldKind;
import org.letapis.foreign.ForeignValue;

/** What a row refers to: other rows by their key, or places and offices by name. */
final class References {

  private static final int INVOLVED = 50;

  private final Draft draft;
  private final Target target;
  private final Field<?> field;

  References(Draft draft, Target target, Field<?> field) {
    this.draft = draft;
    this.target = target;
    this.field = field;
  }

  /** Whether it may refer to a place or an office, which are known by their names. */
  static boolean isNamed(Field<?> field) {
    return field.kind() instanceof FieldKind.Reference reference
        && (reference.types().contains("facility") || reference.types().contains("organisation"));
  }

  /** Refers to the rows that the source knows by these keys; tells which records these are. */
  Map<RecordId, String> keyed(ForeignValue value) {
    Map<RecordId, String> meant = new LinkedHashMap<>();
    if (!(field.kind() instanceof FieldKind.Reference kind)) {
      return meant;
    }
    List<String> keys =
        value instanceof ForeignValue.Many many
            ? many.values().stream().map(ForeignWords::of).toList()
            : Pieces.tags(ForeignWords.of(value));
    int number = target.row();
    for (String key : keys) {
      if (!key.isEmpty()) {
        RecordId id = draft.ids().keyed(key);
        meant.put(id, key);
        draft.put(
            draft.path(new Target(target.role(), target.field(), number, target.column())),
            kind.write(id));
        number++;
        if (target.row() == 0) {
          others(keys.subList(keys.indexOf(key) + 1, keys.size()));
          return meant;
        }
      }
    }
    return meant;
  }

  /** Those for whom the field has no room are among those involved, where there are such. */
  private void others(List<String> keys) {
    FieldKind.Reference who = (FieldKind.Reference) EventFields.WHO.kind();
    boolean fits =
        field.kind() instanceof FieldKind.Reference kind
            && who.types().containsAll(kind.types())
            && draft.isEvent();
    int number = INVOLVED;
    for (String key : fits ? keys : List.<String>of()) {
      if (!key.isEmpty()) {
        draft.set(EventFields.INVOLVED, number++, EventFields.WHO, draft.ids().keyed(key));
      }
    }
  }
}
