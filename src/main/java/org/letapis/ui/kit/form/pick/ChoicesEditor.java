package org.letapis.ui.kit.form.pick;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import org.letapis.domain.schema.Term;
import org.letapis.domain.schema.Vocabulary;
import org.letapis.ui.kit.control.Controls;
import org.letapis.ui.kit.control.TypeAhead;
import org.letapis.ui.kit.form.field.FieldEditor;
import org.letapis.ui.kit.form.field.Slot;

/**
 * Several terms: each a chip with a cross, and a field that takes the next. Where there are only a
 * few to choose from, they are all shown to be pressed. The pane of chips is {@code chips-<tail>}.
 */
public final class ChoicesEditor implements FieldEditor {

  private static final int FEW = 8;

  private final Slot<List<Term>> slot;
  private final TermWords terms;
  private final FlowPane pane = new FlowPane();
  private final TextField field = new TextField();
  private final TypeAhead<Term> ahead;
  private final Subscription subscription;

  /** The editor that suits a vocabulary. */
  public static FieldEditor of(Slot<List<Term>> slot, Vocabulary vocabulary) {
    TermWords terms = new TermWords(vocabulary, slot.services().texts());
    boolean few =
        !vocabulary.free() && vocabulary.retired().isEmpty() && vocabulary.terms().size() <= FEW;
    return few ? TermToggles.any(slot, terms) : new ChoicesEditor(slot, terms);
  }

  private ChoicesEditor(Slot<List<Term>> slot, TermWords terms) {
    this.slot = slot;
    this.terms = terms;
    slot.own(field);
    slot.identify(pane, "chips");
    pane.getStyleClass().add("lt-chips");
    // It wraps at whatever width it is given; its own wish must not widen the form.
    pane.setPrefWrapLength(200);
    pane.setMinHeight(0);
    field.promptTextProperty().bind(terms.texts().of("kit.form.add-term"));
    field.setPrefColumnCount(12);
    ahead = new TypeAhead<>(field, (text, then) -> then.accept(offers(text)), this::add);
    field.addEventHandler(MouseEvent.MOUSE_CLICKED, e -> ahead.open());
    field.setOnAction(e -> addTyped());
    field.focusedProperty().addListener((o, before, focused) -> settle(focused));
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    field.textProperty().addListener((o, before, now) -> slot.readAgain());
    subscription =
        slot.listen(this::show)
            .and(terms.texts().languageProperty().subscribe((before, now) -> show()));
    show();
  }

  private List<Term> set() {
    return slot.get().orElse(List.of());
  }

  private List<TypeAhead.Offer<Term>> offers(String text) {
    return terms.offers(text).stream().filter(o -> !set().contains(o.value())).toList();
  }

  private void settle(boolean focused) {
    if (!focused) {
      addTyped();
    }
  }

  private void addTyped() {
    String typed = field.getText() == null ? "" : field.getText().strip();
    if (!typed.isEmpty()) {
      Optional<Term> term = terms.read(typed);
      term.ifPresentOrElse(this::add, () -> slot.misread("kit.form.choice-unknown"));
    }
  }

  private void add(Term term) {
    List<Term> next = new ArrayList<>(set());
    if (!next.contains(term)) {
      next.add(term);
    }
    ahead.quiet(field::clear);
    slot.set(List.copyOf(next));
  }

  private void remove(Term term) {
    List<Term> next = new ArrayList<>(set());
    next.remove(term);
    slot.set(next.isEmpty() ? null : List.copyOf(next));
    field.requestFocus();
  }

  private void key(KeyEvent event) {
    boolean empty = field.getText() == null || field.getText().isEmpty();
    if (event.getCode() == KeyCode.BACK_SPACE && empty && !set().isEmpty()) {
      event.consume();
      remove(set().getLast());
    }
  }

  private void show() {
    List<Node> nodes = new ArrayList<>();
    set().forEach(term -> nodes.add(chip(term)));
    nodes.add(field);
    pane.getChildren().retainAll(List.of(field));
    pane.getChildren().setAll(nodes);
  }

  private Button chip(Term term) {
    Button chip = new Button(terms.print(term), Controls.icon(Feather.X));
    chip.setContentDisplay(ContentDisplay.RIGHT);
    chip.getStyleClass().add("lt-chip");
    chip.setFocusTraversable(false);
    chip.accessibleTextProperty().bind(terms.texts().of("kit.form.remove-term", terms.print(term)));
    chip.setOnAction(e -> remove(term));
    return chip;
  }

  @Override
  public Node node() {
    return pane;
  }

  @Override
  public Node target() {
    return field;
  }

  @Override
  public Subscription subscription() {
    return subscription;
  }
}
