package org.letapis.ui.kit.form.pick;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
import org.letapis.domain.entry.FieldPath;
import org.letapis.domain.schema.Common;
import org.letapis.domain.schema.Field;
import org.letapis.domain.schema.RecordType;
import org.letapis.domain.schema.Supported;
import org.letapis.domain.text.Language;
import org.letapis.ui.kit.control.Controls;
import org.letapis.ui.kit.control.TypeAhead;
import org.letapis.ui.kit.form.field.FieldEditor;
import org.letapis.ui.kit.form.field.Slot;
import org.letapis.ui.kit.text.Texts;

/**
 * The fields a source speaks of: each a chip, found by its name in any of the languages. Words that
 * name no field are kept as words. The pane of chips is {@code chips-<tail>}.
 */
public final class SupportsEditor implements FieldEditor {

  private final Slot<Supported> slot;
  private final Texts texts;
  private final RecordType type;
  private final FlowPane pane = new FlowPane();
  private final TextField field = new TextField();
  private final TypeAhead<FieldPath> ahead;
  private final Subscription subscription;

  public SupportsEditor(Slot<Supported> slot) {
    this.slot = slot;
    this.texts = slot.services().texts();
    this.type = slot.model().type();
    slot.own(field);
    slot.identify(pane, "chips");
    pane.getStyleClass().add("lt-chips");
    // It wraps at whatever width it is given; its own wish must not widen the form.
    pane.setPrefWrapLength(200);
    pane.setMinHeight(0);
    field.promptTextProperty().bind(texts.of("kit.form.add-field"));
    field.setPrefColumnCount(12);
    ahead = new TypeAhead<>(field, (text, then) -> then.accept(offers(text)), this::add);
    field.addEventHandler(MouseEvent.MOUSE_CLICKED, e -> ahead.open());
    field.setOnAction(e -> addTyped());
    field.focusedProperty().addListener((o, before, focused) -> settle(focused));
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    subscription =
        slot.listen(this::show).and(texts.languageProperty().subscribe((before, now) -> show()));
    show();
  }

  private Supported set() {
    return slot.get().orElse(Supported.nothing());
  }

  private List<TypeAhead.Offer<FieldPath>> offers(String text) {
    String words = fold(text);
    List<TypeAhead.Offer<FieldPath>> offers = new ArrayList<>();
    type.fields()
        .filter(f -> !Common.GROUPS.stream().anyMatch(g -> g.fields().contains(f)))
        .map(Field::path)
        .filter(path -> !set().fields().contains(path))
        .filter(path -> names(path).stream().anyMatch(n -> fold(n).contains(words)))
        .forEach(path -> offers.add(new TypeAhead.Offer<>(path, name(path), "", false)));
    return offers;
  }

  private List<String> names(FieldPath path) {
    return Language.all().stream()
        .map(l -> texts.in(l).find(type.labelKey(path)).orElse(""))
        .toList();
  }

  private String name(FieldPath path) {
    String name = texts.in(texts.language()).find(type.labelKey(path)).orElse(path.toString());
    // The name of a column alone does not say of which rows.
    return path.row() == null ? name : name(FieldPath.of(path.field())) + ": " + name;
  }

  private static String fold(String text) {
    return text.strip().toLowerCase(Locale.ROOT).replace('ё', 'е');
  }

  private void settle(boolean focused) {
    if (!focused) {
      addTyped();
    }
  }

  private void addTyped() {
    String typed = field.getText() == null ? "" : field.getText().strip();
    if (typed.isEmpty()) {
      return;
    }
    Optional<FieldPath> named =
        type.fields()
            .map(Field::path)
            .filter(p -> names(p).stream().anyMatch(n -> fold(n).equals(fold(typed))))
            .findFirst();
    if (named.isPresent()) {
      add(named.get());
    } else {
      ahead.quiet(field::clear);
      String words = set().words().isEmpty() ? typed : set().words() + "; " + typed;
      slot.set(new Supported(set().fields(), words));
    }
  }

  private void add(FieldPath path) {
    ahead.quiet(field::clear);
    slot.set(set().with(path, true));
  }

  private void put(Supported next) {
    slot.set(next.isEmpty() ? null : next);
    field.requestFocus();
  }

  private void key(KeyEvent event) {
    boolean empty = field.getText() == null || field.getText().isEmpty();
    if (event.getCode() == KeyCode.BACK_SPACE && empty && !set().isEmpty()) {
      event.consume();
      Supported now = set();
      put(
          now.words().isEmpty()
              ? now.with(now.fields().getLast(), false)
              : new Supported(now.fields(), ""));
    }
  }

  private void show() {
    Supported now = set();
    List<Node> nodes = new ArrayList<>();
    now.fields().forEach(path -> nodes.add(chip(name(path), now.with(path, false))));
    if (!now.words().isEmpty()) {
      nodes.add(chip(now.words(), new Supported(now.fields(), "")));
    }
    nodes.add(field);
    pane.getChildren().retainAll(List.of(field));
    pane.getChildren().setAll(nodes);
  }

  private Button chip(String name, Supported without) {
    Button chip = new Button(name, Controls.icon(Feather.X));
    chip.setContentDisplay(ContentDisplay.RIGHT);
    chip.getStyleClass().add("lt-chip");
    chip.setFocusTraversable(false);
    chip.accessibleTextProperty().bind(texts.of("kit.form.remove-term", name));
    chip.setOnAction(e -> put(without));
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
