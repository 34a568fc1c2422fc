package org.letapis.ui.statistics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.text.Font;
import javafx.util.Duration;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.letapis.casebook.exchange.selection.Level;
import org.letapis.casebook.statistics.query.CountQuery;
import org.letapis.casebook.statistics.query.Dimension;
import org.letapis.casebook.statistics.query.Measure;
import org.letapis.casebook.statistics.query.Question;
import org.letapis.casebook.statistics.words.GroupWords;
import org.letapis.domain.date.DatePrinter;
import org.letapis.domain.date.DateReader;
import org.letapis.domain.date.PartialDate;
import org.letapis.domain.vocabulary.PersonTerms;
import org.letapis.domain.vocabulary.PlaceTerms;
import org.letapis.ui.kit.task.Debounce;
import org.letapis.ui.kit.text.Texts;

/**
 * What is asked. Ids: {@code statistics-question}, {@code statistics-by}, {@code statistics-split},
 * {@code statistics-measure}, {@code statistics-period}, {@code statistics-other}, {@code
 * statistics-only}, {@code statistics-level}.
 */
final class Choices extends FlowPane {

  private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");
  private static final Duration PAUSE = Duration.millis(300);

  /** One group that alone is looked at. */
  private record Only(Dimension dimension, String key) {
    Map<Dimension, Set<String>> groups() {
      return Map.of(dimension, Set.of(key));
    }
  }

  private final StatisticsTools tools;
  private final StatisticsModel model;
  private final Texts texts;
  private final ComboBox<Question> question;
  private final ComboBox<Dimension> by;
  private final ComboBox<Dimension> split;
  private final ComboBox<Measure> measure;
  private final ComboBox<Optional<Only>> only;
  private final ComboBox<Level> level;
  private final TextField period;
  private final TextField other;
  private boolean filling;

  Choices(StatisticsTools tools, StatisticsModel model) {
    this.tools = tools;
    this.model = model;
    this.texts = tools.texts();
    getStyleClass().add("lt-filters");
    period = time("statistics.period", model::during);
    question = box("question", 12, q -> texts.now("statistics.question." + q.code()), this::asked);
    by = box("by", 11, this::named, model::by);
    split =
        box(
            "split",
            10,
            d -> d == Dimension.NONE ? texts.now("statistics.split-none") : named(d),
            model::split);
    measure = box("measure", 7, m -> texts.now("statistics.measure." + m.code()), model::measure);
    only =
        box(
            "only",
            12,
            this::narrowed,
            chosen -> model.only(chosen.map(Only::groups).orElse(Map.of())));
    level = box("level", 25, l -> texts.now("exchange.level." + l.code()), model::upTo);
    other = time("statistics.other", model::compare);
    question.getItems().setAll(Question.values());
    question.setVisibleRowCount(Question.values().length);
    by.setVisibleRowCount(16);
    split.setVisibleRowCount(16);
    only.setVisibleRowCount(16);
    measure.getItems().setAll(Measure.values());
    only.getItems().setAll(groups());
    level.getItems().setAll(Level.RESTRICTED, Level.PARTNERS, Level.PUBLIC);
    getChildren().addAll(question, by, split, measure, period, other, only, level);
    show();
    texts.languageProperty().subscribe((before, now) -> again());
  }

  private static List<Optional<Only>> groups() {
    List<Optional<Only>> groups = new ArrayList<>();
    groups.add(Optional.empty());
    PersonTerms.SEX.terms().forEach(t -> groups.add(Optional.of(new Only(Dimension.SEX, t))));
    PlaceTerms.REGION.terms().forEach(t -> groups.add(Optional.of(new Only(Dimension.REGION, t))));
    PersonTerms.OCCUPATION
        .terms()
        .forEach(t -> groups.add(Optional.of(new Only(Dimension.OCCUPATION, t))));
    return groups;
  }

  private GroupWords words() {
    return new GroupWords(texts.labels(), Map.of());
  }

  private String named(Dimension dimension) {
    return words().dimension(dimension, model.query().question());
  }

  private String narrowed(Optional<Only> chosen) {
    return chosen
        .map(
            o ->
                words()
                    .group(
                        org.letapis.casebook.statistics.query.Bucket.of(o.key()),
                        o.dimension(),
                        model.query().question()))
        .orElseGet(() -> texts.now("statistics.only-none"));
  }

  private void asked(Question now) {
    boolean otherTime = now.ofDay() != model.query().question().ofDay();
    model.ask(now);
    show();
    if (otherTime) {
      tell(model.query());
    }
  }

  /** What the model asks stands in the boxes. */
  void show() {
    filling = true;
    CountQuery query = model.query();
    question.setValue(query.question());
    by.getItems().setAll(model.suiting());
    by.setValue(query.by());
    split.getItems().setAll(model.suiting().stream().filter(d -> d != query.by()).toList());
    split.setValue(query.split());
    measure.setValue(model.measure());
    level.setValue(query.highest());
    only.setValue(
        query.only().entrySet().stream()
            .findFirst()
            .flatMap(e -> e.getValue().stream().findFirst().map(key -> new Only(e.getKey(), key))));
    other.setDisable(query.question().ofDay());
    period
        .promptTextProperty()
        .bind(texts.of(query.question().ofDay() ? "statistics.day" : "statistics.period"));
    filling = false;
  }

  /** How large letters are. */
  ObservableValue<Font> letters() {
    return period.fontProperty();
  }

  /** Gives the keyboard to the question. */
  void enter() {
    question.requestFocus();
  }

  /** The period in words, where it was kept. */
  void tell(CountQuery query) {
    filling = true;
    LocalDate from = query.from();
    LocalDate to = query.to();
    boolean none = from == null && to == null;
    period.setText(
        none
            ? ""
            : DatePrinter.print(
                PartialDate.between(from, query.question().ofDay() ? from : to), texts.language()));
    filling = false;
  }

  private <T> ComboBox<T> box(String id, double em, Function<T, String> name, Consumer<T> chosen) {
    ComboBox<T> box = new ComboBox<>();
    box.setId("statistics-" + id);
    box.prefWidthProperty().bind(period.fontProperty().map(font -> em * font.getSize()));
    box.accessibleTextProperty().bind(texts.of("statistics.choice." + id));
    Tooltip tooltip = new Tooltip();
    tooltip.textProperty().bind(texts.of("statistics.choice." + id));
    box.setTooltip(tooltip);
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
    box.valueProperty()
        .addListener(
            (o, before, now) -> {
              if (now != null && !filling) {
                chosen.accept(now);
              }
            });
    return box;
  }

  private TextField time(String key, BiPredicate<PartialDate, Boolean> take) {
    TextField field = tools.controls().field(key.replace('.', '-'), key);
    field.setPrefColumnCount(16);
    Debounce debounce =
        new Debounce(
            PAUSE,
            () -> {
              if (!filling) {
                String told = field.getText() == null ? "" : field.getText();
                PartialDate read = DateReader.read(told, LocalDate.now(tools.clock()));
                boolean understood = take.test(read, told.isBlank());
                field.pseudoClassStateChanged(INVALID, !understood);
              }
            });
    field
        .textProperty()
        .addListener(
            (o, before, now) -> {
              if (!filling) {
                debounce.poke();
              }
            });
    field.setOnAction(e -> debounce.flush());
    return field;
  }

  private void again() {
    filling = true;
    for (ComboBox<?> box : Arrays.asList(question, by, split, measure, only, level)) {
      again(box);
    }
    filling = false;
    show();
  }

  private static <T> void again(ComboBox<T> box) {
    T value = box.getValue();
    List<T> items = List.copyOf(box.getItems());
    box.setValue(null);
    box.getItems().setAll(items);
    box.setValue(value);
  }
}
