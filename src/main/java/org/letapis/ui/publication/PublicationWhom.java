package org.letapis.ui.publication;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.letapis.casebook.exchange.selection.Selection;
import org.letapis.casebook.records.RecordQuery;
import org.letapis.casebook.records.RecordSummary;
import org.letapis.domain.entry.RecordId;
import org.letapis.ui.kit.control.Controls;
import org.letapis.ui.kit.control.TypeAhead;

/**
 * Whose records, and of which days. Ids: {@code publish-who}, {@code publish-tags}, {@code
 * publish-from}, {@code publish-until}.
 */
final class PublicationWhom extends VBox {

  private static final int OFFERED = 9;

  private final PublicationTools tools;
  private final FlowPane chips = new FlowPane();
  private final Map<RecordId, Boolean> chosen = new LinkedHashMap<>();
  private final TextField who;
  private final TextField tags;
  private final DatePicker from = new DatePicker();
  private final DatePicker until = new DatePicker();
  private final TypeAhead<RecordSummary> ahead;

  PublicationWhom(PublicationTools tools) {
    this.tools = tools;
    Controls controls = tools.controls();
    getStyleClass().add("lt-list");
    who = controls.field("publish-who", "exchange.who-prompt");
    tags = controls.field("publish-tags", "exchange.tags-prompt");
    ahead = new TypeAhead<>(who, this::offers, this::take);
    chips.getStyleClass().add("lt-chips");
    chips.setPrefWrapLength(200);
    from.setId("publish-from");
    until.setId("publish-until");
    from.setMaxWidth(Double.MAX_VALUE);
    until.setMaxWidth(Double.MAX_VALUE);
    getChildren()
        .addAll(
            controls.labelled("exchange.only-of", new VBox(chips, who)),
            controls.labelled("exchange.only-tags", tags),
            controls.labelled("exchange.only-from", from),
            controls.labelled("exchange.only-until", until));
  }

  private void offers(String text, Consumer<List<TypeAhead.Offer<RecordSummary>>> then) {
    tools
        .background()
        .run(
            () ->
                tools
                    .casebook()
                    .records()
                    .find(RecordQuery.byTitle(text, OFFERED, "person", "proceeding")))
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
                                    tools.controls().texts().now("type." + one.type()),
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

  Selection selection() {
    return new Selection(ids(true), ids(false), words(), day(from), day(until));
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

  private static Optional<LocalDate> day(DatePicker picker) {
    return Optional.ofNullable(picker.getValue());
  }
}
