package org.letapis.ui.kit.form.pick;

import atlantafx.base.controls.CustomTextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.MouseEvent;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.schema.FieldKind;
import org.letapis.ui.kit.control.TypeAhead;
import org.letapis.ui.kit.form.field.FieldEditor;
import org.letapis.ui.kit.form.field.FormServices;
import org.letapis.ui.kit.form.field.Slot;
import org.letapis.ui.kit.form.field.Suggestion;
import org.letapis.ui.kit.task.Latest;

/**
 * Another record: found while typing its name, or made on the spot. The button that opens it is
 * {@code open-<tail>}.
 */
public final class ReferenceEditor implements FieldEditor {

  private static final String OPEN_QUESTION = "kit.form.reference-unknown";

  private final Slot<RecordId> slot;
  private final FieldKind.Reference kind;
  private final FormServices services;
  private final CustomTextField field = new CustomTextField();
  private final Button open;
  private final TypeAhead<ReferenceOffer> ahead;
  private final Latest searches;
  private final Subscription subscription;
  private @Nullable Suggestion shown;
  private boolean typing;

  public ReferenceEditor(Slot<RecordId> slot, FieldKind.Reference kind) {
    this.slot = slot;
    this.kind = kind;
    this.services = slot.services();
    this.searches = new Latest(services.background());
    slot.own(field);
    field.promptTextProperty().bind(services.texts().of("kit.form.reference-prompt"));
    open =
        services
            .controls()
            .iconButton("", "kit.form.reference-open", Feather.ARROW_UP_RIGHT, this::follow);
    slot.identify(open, "open");
    open.setFocusTraversable(false);
    ahead = new TypeAhead<>(field, this::offers, this::take);
    field.textProperty().addListener((o, before, now) -> typed(now == null ? "" : now));
    field.addEventHandler(
        MouseEvent.MOUSE_CLICKED,
        e -> {
          if (slot.get().isEmpty()) {
            ahead.open();
          }
        });
    subscription = slot.listen(this::show);
    show();
  }

  private void offers(String text, Consumer<List<TypeAhead.Offer<ReferenceOffer>>> then) {
    Suggestion current = shown;
    String words = current != null && current.title().equals(text) ? "" : text;
    searches
        .run(() -> services.finder().search(kind.types(), words))
        .then(found -> then.accept(offers(found, words)));
  }

  private List<TypeAhead.Offer<ReferenceOffer>> offers(List<Suggestion> found, String words) {
    List<TypeAhead.Offer<ReferenceOffer>> offers = new ArrayList<>();
    for (Suggestion s : found) {
      offers.add(new TypeAhead.Offer<>(new ReferenceOffer.Found(s), s.title(), s.detail(), false));
    }
    if (!words.isBlank()) {
      kind.types().stream()
          .sorted()
          .forEach(
              type -> {
                String name = services.texts().now("type." + type);
                String title = services.texts().now("kit.form.create", name, words);
                offers.add(
                    new TypeAhead.Offer<>(new ReferenceOffer.Make(type, words), title, "", true));
              });
    }
    return offers;
  }

  private void take(ReferenceOffer offer) {
    switch (offer) {
      case ReferenceOffer.Found found -> set(found.suggestion());
      case ReferenceOffer.Make make -> {
        // Not disabled: that would hand the keyboard on to the next field.
        field.setEditable(false);
        services
            .background()
            .run(() -> services.finder().create(make.type(), make.name()))
            .then(this::set)
            .always(() -> field.setEditable(true));
      }
    }
  }

  private void set(Suggestion suggestion) {
    shown = suggestion;
    slot.set(suggestion.record());
    slot.readAgain();
    write(suggestion.title());
    field.end();
  }

  private void typed(String text) {
    if (typing) {
      return;
    }
    typing = true;
    try {
      if (shown != null && shown.title().equals(text)) {
        slot.set(shown.record());
        slot.readAgain();
      } else {
        if (text.isBlank()) {
          slot.set(null);
          slot.readAgain();
        } else {
          slot.keep(text.strip(), OPEN_QUESTION);
        }
      }
    } finally {
      typing = false;
    }
  }

  private void show() {
    Optional<RecordId> id = slot.get();
    open.setVisible(id.isPresent());
    field.setRight(id.isPresent() ? open : null);
    if (typing) {
      return;
    }
    if (id.isEmpty()) {
      if (!slot.typed().equals(field.getText() == null ? "" : field.getText().strip())) {
        write(slot.typed());
      }
    } else if (shown == null || !shown.record().equals(id.get())) {
      services
          .background()
          .run(() -> services.finder().find(id.get()))
          .then(found -> found.ifPresent(this::reveal));
    } else {
      write(shown.title());
    }
  }

  private void reveal(Suggestion suggestion) {
    if (slot.get().filter(suggestion.record()::equals).isPresent()) {
      shown = suggestion;
      write(suggestion.title());
    }
  }

  private void write(String text) {
    if (!text.equals(field.getText())) {
      typing = true;
      ahead.quiet(() -> field.setText(text));
      typing = false;
    }
  }

  private void follow() {
    Suggestion target = shown;
    if (target != null) {
      services.navigator().open(target.record(), target.type());
    }
  }

  @Override
  public Node node() {
    return field;
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
