package org.letapis.ui.capture.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.names.NameOffers;
import org.letapis.casebook.names.Namesakes;
import org.letapis.casebook.names.Namesakes.Namesake;
import org.letapis.casebook.names.TypedName;
import org.letapis.domain.date.DatePrinter;
import org.letapis.domain.date.PartialDate;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.schema.Field;
import org.letapis.domain.schema.Term;
import org.letapis.domain.types.Person;
import org.letapis.ui.kit.control.Controls;
import org.letapis.ui.kit.form.field.FormServices;
import org.letapis.ui.kit.form.model.FormModel;
import org.letapis.ui.kit.task.Debounce;
import org.letapis.ui.kit.task.Latest;

/**
 * Says while a name is typed who of the casebook may be the same and why, and offers other
 * spellings. It hinders nothing. Ids: {@code namesake-<n>} opens somebody, {@code
 * spelling-<script>} adds a row.
 */
final class NameAid extends VBox {

  private static final Duration PAUSE = Duration.millis(250);

  private final FormModel form;
  private final FormServices services;
  private final NameOffers offers = new NameOffers();
  private final Namesakes namesakes;
  private final Latest latest;
  private final Debounce debounce = new Debounce(PAUSE, this::look);
  private final Subscription subscription;
  private Typed seen = new Typed(List.of(), Optional.empty());

  NameAid(FormModel form, FormServices services, Casebook casebook) {
    this.form = form;
    this.services = services;
    this.namesakes = new Namesakes(casebook.records());
    this.latest = new Latest(services.background());
    setId("name-aid");
    setMinWidth(0);
    getStyleClass().add("lt-name-aid");
    managedProperty().bind(visibleProperty());
    setVisible(false);
    subscription =
        form.listen(this::changed)
            .and(services.texts().languageProperty().subscribe((before, now) -> look()));
    look();
  }

  Subscription subscription() {
    return subscription;
  }

  private record Typed(List<TypedName> names, Optional<PartialDate> born) {}

  private record Found(List<TypedName> offers, List<Namesake> namesakes) {}

  private Typed typed() {
    List<TypedName> names = new ArrayList<>();
    for (String row : form.rows(Person.NAMES)) {
      names.add(
          new TypedName(
              cell(row, Person.FAMILY),
              cell(row, Person.GIVEN),
              cell(row, Person.PATRONYMIC),
              form.get(Person.SCRIPT, Person.NAMES.cell(row, Person.SCRIPT))
                  .map(Term::text)
                  .orElse("")));
    }
    return new Typed(names, form.get(Person.BORN));
  }

  private String cell(String row, Field<String> column) {
    return form.get(column, Person.NAMES.cell(row, column)).orElse("").strip();
  }

  private void changed() {
    if (!typed().equals(seen)) {
      debounce.poke();
    }
  }

  private void look() {
    Typed now = typed();
    seen = now;
    RecordId self = form.record();
    latest
        .run(() -> new Found(offers.of(now.names()), namesakes.of(self, now.names(), now.born())))
        .then(this::show);
  }

  private void show(Found found) {
    getChildren().clear();
    List<Namesake> all = found.namesakes();
    for (int i = 0; i < all.size(); i++) {
      getChildren().add(namesake(all.get(i), i));
    }
    if (!found.offers().isEmpty()) {
      FlowPane row = new FlowPane();
      row.getStyleClass().add("lt-toggles");
      // It wraps at whatever width it is given; its own wish must not widen the form.
      row.setPrefWrapLength(200);
      row.setMinWidth(0);
      row.getChildren().add(Controls.styled(services.controls().label("names.add"), "lt-hint"));
      found.offers().forEach(offer -> row.getChildren().add(offer(offer)));
      getChildren().add(row);
    }
    setVisible(!getChildren().isEmpty());
  }

  private HBox namesake(Namesake namesake, int number) {
    String born =
        namesake
            .person()
            .record()
            .get(Person.BORN)
            .map(d -> DatePrinter.print(d, services.texts().language()))
            .orElse("");
    String who =
        born.isEmpty() ? namesake.person().title() : namesake.person().title() + ", " + born;
    String why =
        namesake.grounds().stream()
            .map(g -> services.texts().now("names.reason." + g.code(), g.words().toArray()))
            .collect(Collectors.joining("; "));
    String tier = services.texts().now("names.tier." + namesake.tier());
    Label words = new Label(services.texts().now("names.maybe", tier, who, why));
    words.setId("namesake-why-" + number);
    words.getStyleClass().add("lt-care");
    words.setWrapText(true);
    words.setMinHeight(Region.USE_PREF_SIZE);
    Button open =
        services
            .controls()
            .button(
                "namesake-" + number,
                "names.open",
                Feather.ARROW_UP_RIGHT,
                () -> services.navigator().open(namesake.person().id(), "person"));
    open.getStyleClass().addAll("flat", "lt-suggest");
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.SOMETIMES);
    open.setMinWidth(Region.USE_PREF_SIZE);
    return Controls.row(words, open);
  }

  private Button offer(TypedName offer) {
    Button button = new Button(offer.whole());
    button.setId("spelling-" + offer.script());
    button.getStyleClass().addAll("flat", "lt-suggest");
    button.setGraphic(Controls.icon(Feather.PLUS));
    String script = services.texts().now("term.name-script." + offer.script());
    button.setTooltip(new javafx.scene.control.Tooltip(script));
    button.setAccessibleText(services.texts().now("names.add") + " " + offer.whole());
    button.setOnAction(e -> add(offer));
    return button;
  }

  private void add(TypedName offer) {
    String row = form.addRow(Person.NAMES);
    put(row, Person.FAMILY, offer.family());
    put(row, Person.GIVEN, offer.given());
    put(row, Person.PATRONYMIC, offer.patronymic());
    form.put(
        Person.NAMES.cell(row, Person.SCRIPT), Person.SCRIPT.kind().write(Term.of(offer.script())));
  }

  private void put(String row, Field<String> column, String words) {
    if (!words.isEmpty()) {
      form.put(Person.NAMES.cell(row, column), column.kind().write(words));
    }
  }
}
