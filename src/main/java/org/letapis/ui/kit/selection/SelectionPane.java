package org.letapis.ui.kit.selection;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.exchange.selection.Selection;
import org.letapis.casebook.records.RecordQuery;
import org.letapis.casebook.records.RecordSummary;
import org.letapis.domain.date.PartialDate;
import org.letapis.domain.entry.RecordId;
import org.letapis.ui.kit.control.Controls;
import org.letapis.ui.kit.control.TypeAhead;
import org.letapis.ui.kit.task.Background;

/**
 * Whose records, with which tags, and of which days. Ids begin with a prefix: {@code <prefix>-who},
 * {@code -tags}, {@code -from}, {@code -until}.
 */
public final class SelectionPane extends VBox {

  private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");
  private static final int OFFERED = 9;

  private final Casebook casebook;
  private final Controls controls;
  private final Background background;
  private final FlowPane chips = new FlowPane();
  private final Map<RecordId, Boolean> chosen = new LinkedHashMap<>();
  private final TextField who;
  private final Label nobody;
  private final TextField tags;
  private final DayField from;
  private final DayField until;
  private final TypeAhead<RecordSummary> ahead;

  public SelectionPane(String prefix, Casebook casebook, Controls controls, Background background) {
    this.casebook = casebook;
    this.controls = controls;
    this.background = background;
    getStyleClass().add("lt-list");
    who = controls.field(prefix + "-who", "exchange.who-prompt");
    nobody = Controls.styled(controls.paragraph("exchange.who-not-chosen"), "lt-finding");
    nobody.managedProperty().bind(nobody.visibleProperty());
    nobody.setVisible(false);
    who.textProperty().subscribe(words -> mark(false));
    tags = controls.field(prefix + "-tags", "exchange.tags-prompt");
    ahead = new TypeAhead<>(who, this::offers, this::take);
    chips.getStyleClass().add("lt-chips");
    chips.setPrefWrapLength(200);
    chips.managedProperty().bind(Bindings.isNotEmpty(chips.getChildren()));
    from = new DayField(prefix + "-from", "exchange.only-from", controls, PartialDate::earliest);
    until = new DayField(prefix + "-until", "exchange.only-until", controls, PartialDate::latest);
    VBox whom = controls.labelled("exchange.only-of", who);
    whom.getChildren().add(1, chips);
    whom.getChildren().add(nobody);
    getChildren().addAll(whom, controls.labelled("exchange.only-tags", tags), from, until);
  }

  private void offers(String text, Consumer<List<TypeAhead.Offer<RecordSummary>>> then) {
    background
        .run(
            () ->
                casebook.records().find(RecordQuery.byTitle(text, OFFERED, "person", "proceeding")))
        .then(
            found ->
                then.accept(
                    found.stream()
                        .filter(one -> !chosen.containsKey(one.id()))
                        .map(
                            one ->
                                new TypeAhead.Offer<>(
                                    one,
                                    one.title(),
                                    controls.texts().now("type." + one.type()),
                                    false))
                        .toList()));
  }

  private void take(RecordSummary summary) {
    chosen.put(summary.id(), summary.type().equals("person"));
    Button chip = new Button(summary.title() + " ✕");
    chip.getStyleClass().add("lt-chip");
    chip.setOnAction(
        e -> {
          chosen.remove(summary.id());
          chips.getChildren().remove(chip);
        });
    chips.getChildren().add(chip);
    ahead.quiet(who::clear);
  }

  /**
   * What is chosen. Nothing while something typed is neither a person nor a day: taken for nothing
   * it would mean everybody and all days. It is marked then, and the keyboard is there.
   */
  public Optional<Selection> selection() {
    boolean typed = !who.getText().isBlank();
    mark(typed);
    // All are looked at, so that all are marked.
    List<DayField> unclear = Stream.of(until, from).filter(day -> !day.isClear()).toList();
    unclear.forEach(DayField::enter);
    if (typed) {
      who.requestFocus();
    }
    return typed || !unclear.isEmpty()
        ? Optional.empty()
        : Optional.of(new Selection(ids(true), ids(false), words(), from.day(), until.day()));
  }

  private void mark(boolean typed) {
    who.pseudoClassStateChanged(DANGER, typed);
    nobody.setVisible(typed);
  }

  private Set<RecordId> ids(boolean people) {
    return chosen.entrySet().stream()
        .filter(one -> one.getValue() == people)
        .map(Map.Entry::getKey)
        .collect(Collectors.toUnmodifiableSet());
  }

  private Set<String> words() {
    return Arrays.stream(tags.getText().split(",", -1))
        .map(String::strip)
        .filter(tag -> !tag.isEmpty())
        .collect(Collectors.toUnmodifiableSet());
  }
}
