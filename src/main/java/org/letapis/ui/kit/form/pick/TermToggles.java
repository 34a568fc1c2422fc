package org.letapis.ui.kit.form.pick;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.util.Subscription;
import org.letapis.domain.schema.Term;
import org.letapis.ui.kit.form.field.FieldEditor;
import org.letapis.ui.kit.form.field.Slot;

/**
 * A few terms side by side, one press each; a second press takes it back. The buttons have the ids
 * {@code field-<tail>-<term>}, their pane {@code field-<tail>}.
 */
final class TermToggles implements FieldEditor {

  private final Map<String, ToggleButton> buttons = new LinkedHashMap<>();
  private final FlowPane pane = new FlowPane();
  private final Supplier<List<Term>> value;
  private final Subscription subscription;

  /** One of the terms, or none. */
  static TermToggles one(Slot<Term> slot, TermWords terms) {
    return new TermToggles(
        slot,
        terms,
        () -> slot.get().map(List::of).orElse(List.of()),
        (term, on) -> slot.set(on ? term : null));
  }

  /** Any of the terms, kept in the vocabulary's order. */
  static TermToggles any(Slot<List<Term>> slot, TermWords terms) {
    return new TermToggles(
        slot,
        terms,
        () -> slot.get().orElse(List.of()),
        (term, on) -> {
          List<Term> next = new ArrayList<>(slot.get().orElse(List.of()));
          next.remove(term);
          if (on) {
            next.add(term);
          }
          next.sort(
              java.util.Comparator.comparingInt(t -> terms.vocabulary().terms().indexOf(t.text())));
          slot.set(next.isEmpty() ? null : List.copyOf(next));
        });
  }

  private TermToggles(
      Slot<?> slot, TermWords terms, Supplier<List<Term>> value, BiConsumer<Term, Boolean> press) {
    this.value = value;
    slot.own(pane);
    pane.getStyleClass().add("lt-toggles");
    // It wraps at whatever width it is given; its own wish must not widen the form.
    pane.setPrefWrapLength(200);
    pane.setMinHeight(0);
    for (String code : terms.vocabulary().terms()) {
      ToggleButton button = new ToggleButton();
      button.textProperty().bind(terms.texts().of(terms.vocabulary().labelKey(code)));
      slot.identifyTerm(button, code);
      button.getStyleClass().add("lt-toggle");
      button.setMinWidth(0);
      button.maxWidthProperty().bind(Bindings.max(100, pane.widthProperty()));
      button.setOnAction(
          e -> {
            press.accept(Term.of(code), button.isSelected());
            show();
          });
      buttons.put(code, button);
      pane.getChildren().add(button);
    }
    subscription = slot.listen(this::show);
    show();
  }

  private void show() {
    List<Term> set = value.get();
    buttons.forEach((code, button) -> button.setSelected(set.contains(Term.of(code))));
  }

  @Override
  public Node node() {
    return pane;
  }

  @Override
  public Node target() {
    return buttons.values().iterator().next();
  }

  @Override
  public Subscription subscription() {
    return subscription;
  }
}
