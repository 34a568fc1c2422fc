package org.letapis.ui.intake;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.letapis.casebook.intake.plan.Asked;
import org.letapis.casebook.intake.plan.Candidate;
import org.letapis.casebook.intake.plan.Decisions;
import org.letapis.casebook.intake.plan.IntakePlan;
import org.letapis.domain.date.DatePrinter;
import org.letapis.domain.date.PartialDate;
import org.letapis.domain.json.MalformedJson;
import org.letapis.domain.json.StrictJson;
import org.letapis.ui.kit.control.CardList;
import org.letapis.ui.kit.control.Controls;

/**
 * Who is who: people of the file who may be known. Ids: {@code intake-people}, {@code
 * intake-all-new}, {@code intake-all-join}; on a card {@code intake-join-<n>}, {@code intake-new},
 * {@code intake-skip}.
 */
final class PeopleStep implements Step {

  private final IntakeTools tools;
  private final IntakeModel model;
  private final Runnable settled;
  private final ObservableList<Asked> asked = FXCollections.observableArrayList();
  private final CardList<Asked> cards;
  private final Label left = new Label();
  private final VBox node = new VBox();

  PeopleStep(IntakeTools tools, IntakeModel model, Runnable settled) {
    this.tools = tools;
    this.model = model;
    this.settled = settled;
    Controls controls = tools.controls();
    cards = new CardList<>("intake-people", asked, this::card);
    cards.accessibleTextProperty().bind(controls.texts().of("intake.step.people"));
    VBox.setVgrow(cards, Priority.ALWAYS);
    node.getStyleClass().addAll("lt-screen-body", "lt-column");
    node.getChildren()
        .addAll(
            controls.hint("intake.people-hint"),
            Controls.styled(
                new FlowPane(
                    left,
                    controls.button("intake-all-join", "intake.all-join", () -> rest(true)),
                    controls.button("intake-all-new", "intake.all-new", () -> rest(false))),
                "lt-filters"),
            cards);
  }

  @Override
  public String code() {
    return "people";
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void show() {
    asked.setAll(model.plan().map(IntakePlan::asked).orElse(List.of()));
    count();
  }

  private void count() {
    left.textProperty()
        .bind(
            tools
                .controls()
                .texts()
                .of("intake.left", model.plan().map(IntakePlan::undecided).orElse(0)));
    settled.run();
  }

  private Optional<Decisions> decisions() {
    return model.plan().map(IntakePlan::decisions);
  }

  private void rest(boolean join) {
    decisions()
        .ifPresent(
            made ->
                asked.stream()
                    .filter(one -> !made.isDecided(one.person()))
                    .forEach(
                        one -> {
                          if (join) {
                            made.join(one.person(), one.candidates().getFirst().person());
                          } else {
                            made.makeNew(one.person());
                          }
                        }));
    again();
  }

  private void again() {
    cards.refresh();
    count();
  }

  private Node card(Asked one) {
    Controls controls = tools.controls();
    VBox card = new VBox();
    card.getStyleClass().add("lt-column");
    String born = born(one.born());
    card.getChildren()
        .addAll(
            controls.heading(
                new javafx.beans.property.ReadOnlyStringWrapper(
                    born.isEmpty() ? one.title() : one.title() + ", " + born)),
            controls.hint("intake.stands", one.sheet(), one.row()));
    int number = 0;
    for (Candidate candidate : one.candidates()) {
      card.getChildren().add(candidate(one, candidate, number++));
    }
    card.getChildren()
        .add(
            Controls.row(
                controls.button(
                    "intake-new",
                    "intake.choice.new",
                    Feather.USER_PLUS,
                    () -> decide(made -> made.makeNew(one.person()))),
                controls.button(
                    "intake-skip",
                    "intake.choice.skip",
                    Feather.SLASH,
                    () -> decide(made -> made.skip(one.person()))),
                decided(one)));
    return card;
  }

  private Node candidate(Asked one, Candidate candidate, int number) {
    Controls controls = tools.controls();
    String why =
        candidate.grounds().stream()
            .map(g -> tools.say("names.reason." + g.code(), g.words().toArray()))
            .collect(Collectors.joining(" · "));
    String born = born(candidate.born());
    Label who =
        controls.paragraph(
            "intake.candidate",
            born.isEmpty() ? candidate.title() : candidate.title() + ", " + born,
            tools.say("names.tier." + candidate.tier()),
            why);
    who.setMinWidth(0);
    javafx.scene.layout.HBox.setHgrow(who, Priority.ALWAYS);
    who.setMaxWidth(Double.MAX_VALUE);
    return Controls.row(
        who,
        controls.button(
            "intake-join-" + number,
            "intake.choice.join",
            Feather.USER_CHECK,
            () -> decide(made -> made.join(one.person(), candidate.person()))));
  }

  private Node decided(Asked one) {
    Decisions made = decisions().orElseGet(Decisions::new);
    String key =
        made.isSkipped(one.person())
            ? "intake.decided-skip"
            : made.joined(one.person()).isPresent()
                ? "intake.decided-join"
                : made.isDecided(one.person()) ? "intake.decided-new" : "intake.decided-not";
    String name =
        made.joined(one.person())
            .flatMap(
                known ->
                    one.candidates().stream().filter(c -> c.person().equals(known)).findFirst())
            .map(Candidate::title)
            .orElse("");
    return tools
        .controls()
        .badge(
            tools.controls().texts().of(key, name),
            made.isDecided(one.person()) ? "success" : "warning");
  }

  private void decide(java.util.function.Consumer<Decisions> how) {
    decisions().ifPresent(how);
    again();
  }

  private String born(String stored) {
    if (stored.isEmpty()) {
      return "";
    }
    try {
      PartialDate date =
          PartialDate.ofJson(
              StrictJson.parse(stored.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
      return DatePrinter.print(date, tools.controls().texts().language());
    } catch (MalformedJson | IllegalArgumentException e) {
      return "";
    }
  }
}
