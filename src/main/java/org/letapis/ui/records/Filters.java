package org.letapis.ui.records;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.util.Duration;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.letapis.casebook.listing.ListQuery;
import org.letapis.casebook.listing.SavedList;
import org.letapis.domain.date.DatePrinter;
import org.letapis.domain.schema.Term;
import org.letapis.domain.schema.Vocabulary;
import org.letapis.ui.kit.control.Controls;
import org.letapis.ui.kit.control.SearchField;
import org.letapis.ui.kit.task.Debounce;
import org.letapis.ui.kit.text.Texts;

/**
 * What narrows and sorts the list. Ids: {@code records-search}, {@code records-kind}, {@code
 * records-when}, {@code records-tag}, {@code records-order}.
 */
final class Filters extends FlowPane {

  private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");
  private static final Duration PAUSE = Duration.millis(250);

  private final RecordsModel model;
  private final Texts texts;
  private final SearchField search;
  private final ComboBox<Kind> kind = new ComboBox<>();
  private final ComboBox<ListQuery.Order> order = new ComboBox<>();
  private final ComboBox<Optional<Term>> tag = new ComboBox<>();
  private Map<String, Integer> counts = Map.of();
  private boolean filling;
  private final TextField when;

  /**
   * @param chosen told what the list is of from now on
   * @param down runs when the keyboard is to go into the list
   */
  Filters(Controls controls, RecordsModel model, Consumer<Kind> chosen, Runnable down) {
    this.model = model;
    this.texts = controls.texts();
    getStyleClass().add("lt-filters");
    search = new SearchField("records-search", "records.search", texts, model::look);
    search.setPrefColumnCount(20);
    search.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.DOWN) {
            event.consume();
            down.run();
          }
        });
    box(kind, "records-kind", "records.kind", 15, this::name);
    kind.setVisibleRowCount(16);
    box(order, "records-order", "records.order", 15.5, o -> texts.now("records.order." + code(o)));
    box(tag, "records-tag", "records.tag", 11.5, this::name);
    kind.getItems().setAll(Kind.all());
    kind.setValue(model.kind());
    orders(model.kind());
    tag.getItems().setAll(List.of(Optional.<Term>empty()));
    tag.setValue(Optional.empty());
    kind.valueProperty()
        .addListener(
            (o, before, now) -> {
              if (now != null && !filling) {
                orders(now);
                chosen.accept(now);
                model.choose(now);
              }
            });
    order
        .valueProperty()
        .addListener(
            (o, before, now) -> {
              if (now != null && !filling) {
                model.sort(now);
              }
            });
    tag.valueProperty()
        .addListener(
            (o, before, now) -> {
              if (now != null && !filling) {
                model.tagged(now.orElse(null));
              }
            });
    when = when(controls);
    getChildren().addAll(search, kind, when, tag, order);
    texts.languageProperty().subscribe((before, now) -> fill());
  }

  private TextField when(Controls controls) {
    TextField field = controls.field("records-when", "records.when");
    field.setPrefColumnCount(13);
    Label echo = new Label();
    Debounce debounce =
        new Debounce(
            PAUSE,
            () -> {
              if (filling) {
                return;
              }
              boolean read = model.during(field.getText() == null ? "" : field.getText());
              field.pseudoClassStateChanged(INVALID, !read);
              field.setAccessibleHelp(echo.getText());
            });
    field.textProperty().addListener((o, before, now) -> debounce.poke());
    field.setOnAction(e -> debounce.flush());
    javafx.scene.control.Tooltip tooltip = new javafx.scene.control.Tooltip();
    echo.textProperty()
        .bind(
            model
                .spanProperty()
                .map(
                    span ->
                        span.map(day -> DatePrinter.print(day, texts.language()))
                            .orElseGet(() -> texts.now("records.when-hint"))));
    tooltip.textProperty().bind(echo.textProperty());
    field.setTooltip(tooltip);
    return field;
  }

  private <T> void box(
      ComboBox<T> box, String id, String key, double em, Function<T, String> name) {
    box.setId(id);
    box.setStyle(String.format(Locale.ROOT, "-fx-pref-width: %.1fem;", em));
    box.accessibleTextProperty().bind(texts.of(key));
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(@Nullable T shown) {
            return shown == null ? "" : name.apply(shown);
          }

          @Override
          public @Nullable T fromString(String text) {
            return null;
          }
        });
  }

  private String name(Kind shown) {
    int there = shown.codes().stream().mapToInt(code -> counts.getOrDefault(code, 0)).sum();
    return texts.now("records.of", texts.now(shown.labelKey()), there);
  }

  private String name(Optional<Term> shown) {
    return shown
        .map(
            term ->
                term.coded()
                    ? texts
                        .labels()
                        .find(Vocabulary.open("tag").labelKey(term.text()))
                        .orElse(term.text())
                    : term.text())
        .orElseGet(() -> texts.now("records.any-tag"));
  }

  private static String code(ListQuery.Order shown) {
    return switch (shown) {
      case TITLE -> "title";
      case OLDEST -> "oldest";
      case NEWEST -> "newest";
      case CHANGED -> "changed";
    };
  }

  private void orders(Kind now) {
    filling = true;
    ListQuery.Order keeps =
        now.orders().contains(model.order()) ? model.order() : now.orders().getFirst();
    order.getItems().setAll(now.orders());
    order.setValue(keeps);
    filling = false;
  }

  /** Tells how many records there are of each type, and what tags. */
  void offer(Map<String, Integer> there, List<Term> tags) {
    counts = Map.copyOf(there);
    filling = true;
    Optional<Term> keeps = tag.getValue();
    tag.getItems().setAll(List.of(Optional.<Term>empty()));
    tags.forEach(term -> tag.getItems().add(Optional.of(term)));
    tag.setValue(tag.getItems().contains(keeps) ? keeps : Optional.empty());
    filling = false;
    fill();
  }

  /** What stands in the boxes is said anew. */
  private void fill() {
    filling = true;
    again(kind);
    again(order);
    again(tag);
    filling = false;
  }

  private static <T> void again(ComboBox<T> box) {
    T value = box.getValue();
    List<T> items = List.copyOf(box.getItems());
    box.setValue(null);
    box.getItems().setAll(items);
    box.setValue(value);
  }

  /** The tag that is asked for, in words. */
  Optional<String> tagged() {
    return model.tag().map(term -> name(Optional.of(term)));
  }

  /** The time as it was typed. */
  String told() {
    return when.getText() == null ? "" : when.getText();
  }

  /** Shows what a kept list asks for; whoever calls it makes the model read. */
  void show(Kind of, SavedList list) {
    filling = true;
    kind.setValue(of);
    orders(of);
    filling = true;
    order.setValue(of.orders().contains(list.order()) ? list.order() : of.orders().getFirst());
    if (!tag.getItems().contains(list.tag())) {
      tag.getItems().add(list.tag());
    }
    tag.setValue(list.tag());
    search.setText(list.words());
    when.setText(list.during());
    filling = false;
  }

  /** While a question makes the list, only its order can be chosen. */
  void asking(boolean now) {
    for (Node node : List.of(search, kind, when, tag)) {
      node.setVisible(!now);
      node.setManaged(!now);
    }
    filling = true;
    List<ListQuery.Order> offered = now ? List.of(ListQuery.Order.values()) : model.kind().orders();
    if (!order.getItems().equals(offered)) {
      order.getItems().setAll(offered);
    }
    if (!offered.contains(model.order())) {
      model.sort(offered.getFirst());
    }
    order.setValue(model.order());
    filling = false;
  }

  SearchField search() {
    return search;
  }
}
