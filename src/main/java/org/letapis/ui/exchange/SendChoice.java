package org.letapis.ui.exchange;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.letapis.casebook.exchange.selection.Allowance;
import org.letapis.casebook.exchange.selection.Level;
import org.letapis.casebook.exchange.selection.Selection;
import org.letapis.casebook.exchange.selection.Use;
import org.letapis.casebook.records.RecordQuery;
import org.letapis.casebook.records.RecordSummary;
import org.letapis.domain.entry.RecordId;
import org.letapis.ui.kit.control.Controls;
import org.letapis.ui.kit.control.TypeAhead;
import org.letapis.ui.kit.control.WordedBox;
import org.letapis.ui.kit.text.Texts;

/** What may go into a bundle: how confidential, what for, of whom, of which days. */
final class SendChoice extends VBox {

  private static final int OFFERED = 9;

  private final ExchangeTools tools;
  private final WordedBox<Level> level;
  private final WordedBox<Use> use;
  private final CheckBox sources;
  private final FlowPane chips = new FlowPane();
  private final Map<RecordId, Boolean> chosen = new LinkedHashMap<>();
  private final TextField who;
  private final TextField tags;
  private final DatePicker from = new DatePicker();
  private final DatePicker until = new DatePicker();
  private final TypeAhead<RecordSummary> ahead;

  SendChoice(ExchangeTools tools) {
    this.tools = tools;
    Controls controls = tools.controls();
    getStyleClass().add("lt-column");
    level = box("send-level", Level.values(), l -> "exchange.level." + l.code());
    level.setValue(Level.PARTNERS);
    use = box("send-use", Use.values(), u -> "exchange.use." + u.code());
    use.setValue(Use.PARTNERS);
    sources = new CheckBox();
    sources.setId("send-sources");
    sources.setSelected(true);
    sources.setWrapText(true);
    sources.textProperty().bind(controls.texts().of("exchange.with-sources"));
    who = controls.field("send-who", "exchange.who-prompt");
    tags = controls.field("send-tags", "exchange.tags-prompt");
    ahead = new TypeAhead<>(who, (text, then) -> offers(text, then), this::take);
    chips.getStyleClass().add("lt-chips");
    chips.setPrefWrapLength(200);
    from.setId("send-from");
    until.setId("send-until");
    from.setMaxWidth(Double.MAX_VALUE);
    until.setMaxWidth(Double.MAX_VALUE);
    getChildren()
        .addAll(
            controls.labelled("exchange.how-confidential", level),
            controls.labelled("exchange.what-for", use),
            sources,
            controls.labelled("exchange.only-of", new VBox(chips, who)),
            controls.labelled("exchange.only-tags", tags),
            controls.labelled("exchange.only-from", from),
            controls.labelled("exchange.only-until", until));
  }

  private <T> WordedBox<T> box(String id, T[] values, Function<T, String> key) {
    Texts texts = tools.controls().texts();
    return new WordedBox<>(id, texts, List.of(values), value -> texts.now(key.apply(value)));
  }

  private void offers(
      String text, java.util.function.Consumer<List<TypeAhead.Offer<RecordSummary>>> then) {
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

  /** What is chosen now. */
  Allowance allowance() {
    return new Allowance(
        level.getValue(),
        use.getValue(),
        sources.isSelected(),
        new Selection(ids(true), ids(false), words(), day(from), day(until)));
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
