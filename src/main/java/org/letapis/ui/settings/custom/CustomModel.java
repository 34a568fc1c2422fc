package org.letapis.ui.settings.custom;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.records.RecordView;
import org.letapis.domain.custom.CasebookSchema;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.record.Change;
import org.letapis.domain.schema.RecordType;
import org.letapis.domain.schema.Term;
import org.letapis.domain.types.Schema;
import org.letapis.domain.types.custom.CustomWords;
import org.letapis.ui.kit.task.Background;
import org.letapis.ui.kit.text.Texts;

/** What is defined here, and what is done to it. Belongs to the JavaFX thread. */
final class CustomModel {

  private static final long STEP = 10;

  private final Casebook casebook;
  private final Background background;
  private final Texts texts;
  private final ReadOnlyObjectWrapper<State> state =
      new ReadOnlyObjectWrapper<>(new State(CasebookSchema.PLAIN, Map.of()));

  CustomModel(Casebook casebook, Background background, Texts texts) {
    this.casebook = casebook;
    this.background = background;
    this.texts = texts;
  }

  /**
   * What is defined.
   *
   * @param schema with it
   * @param views the records that define it, by id
   */
  record State(CasebookSchema schema, Map<RecordId, RecordView> views) {

    boolean isContested(RecordId definition) {
      return Optional.ofNullable(views.get(definition))
          .filter(view -> !view.conflicts().isEmpty())
          .isPresent();
    }
  }

  ReadOnlyObjectProperty<State> stateProperty() {
    return state.getReadOnlyProperty();
  }

  CasebookSchema schema() {
    return state.get().schema();
  }

  void read() {
    background.run(this::stored).then(this::show);
  }

  private State stored() {
    CasebookSchema schema = casebook.records().custom().schema();
    Map<RecordId, RecordView> views = new HashMap<>();
    List<RecordId> ids = new ArrayList<>();
    schema.definitions().fields().forEach(f -> ids.add(f.id()));
    schema.definitions().vocabularies().forEach(v -> ids.add(v.id()));
    schema.definitions().terms().forEach(t -> ids.add(t.id()));
    ids.forEach(id -> casebook.records().view(id).ifPresent(view -> views.put(id, view)));
    return new State(schema, views);
  }

  private void show(State now) {
    texts.own(now.schema());
    state.set(now);
  }

  /** The record that defines something; nothing for what is not defined yet. */
  Optional<RecordView> view(RecordId definition) {
    return Optional.ofNullable(state.get().views().get(definition));
  }

  /** Saves, reads again and then tells; nothing where nothing changes. */
  void save(List<Change> changes, Runnable done) {
    List<Change> said = changes.stream().filter(change -> !change.isEmpty()).toList();
    background
        .run(
            () -> {
              if (!said.isEmpty()) {
                casebook.records().saveAll(said);
              }
              return stored();
            })
        .then(
            now -> {
              show(now);
              done.run();
            });
  }

  /** Takes something out of use, or back into it. */
  void retire(RecordId definition, String type, boolean retired, Runnable done) {
    Term now = Term.of(retired ? CustomWords.DEPRECATED : "in-use");
    save(List.of(Change.of(definition, type).set(CustomWords.STATE, now).build()), done);
  }

  /**
   * Moves one of a list by so many places.
   *
   * @param list as it stands
   */
  <T> void move(
      List<T> list,
      int from,
      int by,
      Function<T, RecordId> id,
      ToLongFunction<T> order,
      String type,
      Runnable done) {
    List<T> next = new ArrayList<>(list);
    next.add(from + by, next.remove(from));
    List<Change> changes = new ArrayList<>();
    for (int i = 0; i < next.size(); i++) {
      long place = (i + 1) * STEP;
      if (order.applyAsLong(next.get(i)) != place) {
        changes.add(Change.of(id.apply(next.get(i)), type).set(CustomWords.ORDER, place).build());
      }
    }
    save(changes, done);
  }

  /** Where something new stands: after all of a list. */
  static <T> long last(List<T> list, ToLongFunction<T> order) {
    return list.stream().mapToLong(order).max().orElse(0) + STEP;
  }

  /** The types of record a field may be asked of. */
  static List<RecordType> targets() {
    return Schema.types();
  }

  /** Tells of the definitions that are more than the program takes. */
  void ifLeftOut(Consumer<Integer> tell) {
    int leftOut = schema().definitions().leftOut();
    if (leftOut > 0) {
      tell.accept(leftOut);
    }
  }
}
