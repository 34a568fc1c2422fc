package org.letapis.ui.kit.form.sheet;

import java.util.HashMap;
import java.util.Map;
import org.letapis.domain.entry.FieldPath;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.schema.FieldKind;
import org.letapis.domain.types.Types;
import org.letapis.domain.words.ValueWords;
import org.letapis.ui.kit.form.field.FormServices;
import org.letapis.ui.kit.form.field.Suggestion;
import org.letapis.ui.kit.form.model.FormModel;
import tools.jackson.databind.JsonNode;

/** What light cells show: values in the language on screen, other records by their titles. */
final class CellWords {

  private final FormModel model;
  private final FormServices services;
  private final Map<RecordId, String> titles = new HashMap<>();

  CellWords(FormModel model, FormServices services) {
    this.model = model;
    this.services = services;
  }

  /** The value at a path in words; empty where there is none. */
  String of(FieldPath path, FieldKind<?> kind) {
    JsonNode stored = model.stored(path);
    if (stored == null) {
      return "";
    }
    return new ValueWords(
            Types.only(model.type()), services.texts().labels(), id -> titles.getOrDefault(id, "…"))
        .value(model.type().code(), path, stored);
  }

  /**
   * Finds the title of a record a cell refers to, if it is not known yet.
   *
   * @param then runs once it is known
   */
  void find(RecordId record, Runnable then) {
    if (titles.putIfAbsent(record, "…") == null) {
      services
          .background()
          .run(() -> services.finder().find(record))
          .then(
              found -> {
                titles.put(
                    record,
                    found
                        .map(Suggestion::title)
                        .orElseGet(() -> services.texts().now("kit.record-elsewhere")));
                then.run();
              });
    }
  }

  /** A title that is known already, as of a record just linked. */
  void know(Suggestion suggestion) {
    titles.put(suggestion.record(), suggestion.title());
  }
}
