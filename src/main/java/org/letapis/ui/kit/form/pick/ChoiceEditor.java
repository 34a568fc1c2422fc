package org.letapis.ui.kit.form.pick;

import atlantafx.base.controls.CustomTextField;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import org.letapis.domain.schema.Term;
import org.letapis.ui.kit.control.Controls;
import org.letapis.ui.kit.control.Glyph;
import org.letapis.ui.kit.control.TypeAhead;
import org.letapis.ui.kit.form.field.FieldEditor;
import org.letapis.ui.kit.form.field.Slot;

/** One term: typed and picked from a list, or pressed where there are only a few. */
public final class ChoiceEditor implements FieldEditor {

  private final Slot<Term> slot;
  private final TermWords terms;
  private final CustomTextField field = new CustomTextField();
  private final TypeAhead<Term> ahead;
  private final Subscription subscription;
  private boolean typing;

  /** The editor that suits a vocabulary. */
  public static FieldEditor of(Slot<Term> slot, org.letapis.domain.schema.Vocabulary vocabulary) {
    TermWords terms = new TermWords(vocabulary, slot.services().texts());
    boolean few =
        !vocabulary.free() && vocabulary.retired().isEmpty() && vocabulary.terms().size() <= 3;
    return few && !slot.isCell() ? TermToggles.one(slot, terms) : new ChoiceEditor(slot, terms);
  }

  private ChoiceEditor(Slot<Term> slot, TermWords terms) {
    this.slot = slot;
    this.terms = terms;
    slot.own(field);
    Glyph arrow = Controls.icon(Feather.CHEVRON_DOWN);
    field.setRight(arrow);
    ahead = new TypeAhead<>(field, (text, then) -> then.accept(offers(text)), this::take);
    field.textProperty().addListener((o, before, now) -> typed(now == null ? "" : now));
    field.addEventHandler(MouseEvent.MOUSE_CLICKED, e -> toggle());
    field.focusedProperty().addListener((o, before, focused) -> settle(focused));
    subscription =
        slot.listen(this::show)
            .and(terms.texts().languageProperty().subscribe((before, now) -> show()));
    show();
  }

  /** While what stands in the field is the term that is set, all terms are offered. */
  private java.util.List<TypeAhead.Offer<Term>> offers(String text) {
    boolean settled = slot.get().filter(t -> t.coded() && terms.print(t).equals(text)).isPresent();
    return terms.offers(settled ? "" : text);
  }

  private void toggle() {
    if (ahead.isOpen()) {
      ahead.close();
    } else {
      ahead.open();
    }
  }

  private void take(Term term) {
    slot.set(term);
    slot.readAgain();
    show();
    field.end();
  }

  private void typed(String text) {
    if (typing) {
      return;
    }
    typing = true;
    try {
      Optional<Term> term = text.isBlank() ? Optional.empty() : terms.read(text);
      if (text.isBlank() || term.isPresent()) {
        slot.set(term.orElse(null));
        slot.readAgain();
      } else {
        slot.keep(text.strip(), "kit.form.choice-unknown");
      }
    } finally {
      typing = false;
    }
  }

  /** What was typed of a name that only one term of a closed list has stands for it. */
  private void takeOnlyOne() {
    String typed = slot.typed();
    java.util.List<TypeAhead.Offer<Term>> offers = terms.offers(typed);
    if (!typed.isEmpty() && offers.size() == 1) {
      take(offers.getFirst().value());
    }
  }

  private void settle(boolean focused) {
    if (!focused) {
      takeOnlyOne();
      show();
    }
  }

  private void show() {
    if (!typing) {
      String text = slot.get().map(terms::print).orElseGet(slot::typed);
      if (!text.equals(field.getText())) {
        typing = true;
        ahead.quiet(() -> field.setText(text));
        typing = false;
      }
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
