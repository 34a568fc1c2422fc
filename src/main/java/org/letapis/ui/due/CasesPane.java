package org.letapis.ui.due;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.beans.InvalidationListener;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.letapis.casebook.due.CaseLine;
import org.letapis.casebook.due.DueItem;
import org.letapis.domain.schema.Term;
import org.letapis.domain.schema.Vocabulary;
import org.letapis.domain.vocabulary.CourtTerms;
import org.letapis.ui.kit.control.CardList;
import org.letapis.ui.kit.control.Controls;

/** All case files by their stage. */
final class CasesPane extends StackPane {

  private final DueTools tools;
  private final DueModel model;
  private final ObservableList<Line> lines = FXCollections.observableArrayList();
  private final CardList<Line> list;

  private sealed interface Line {
    record Head(String stage, int count) implements Line {}

    record File(CaseLine file) implements Line {}
  }

  CasesPane(DueTools tools, DueModel model) {
    this.tools = tools;
    this.model = model;
    getStyleClass().add("lt-screen-body");
    list = new CardList<>("due-cases", lines, this::card);
    list.onOpen(
        line -> {
          if (line instanceof Line.File of) {
            tools.services().navigator().open(of.file().record(), "proceeding");
          }
        });
    list.accessibleTextProperty().bind(tools.texts().of("due.cases"));
    list.setPlaceholder(Controls.styled(tools.controls().hint("due.no-cases"), "lt-placeholder"));
    getChildren().add(list);
    model.cases().addListener((InvalidationListener) changed -> fill());
    tools.texts().languageProperty().subscribe(now -> fill());
  }

  private void fill() {
    Map<String, List<CaseLine>> stages = new LinkedHashMap<>();
    // The stages in their order, then those of people's own, then what has none.
    CourtTerms.PROCEEDING_STATE
        .terms()
        .forEach(
            code ->
                stages.put(said(CourtTerms.PROCEEDING_STATE, Term.of(code)), new ArrayList<>()));
    List<CaseLine> none = new ArrayList<>();
    for (CaseLine file : model.cases()) {
      file.state()
          .map(state -> said(CourtTerms.PROCEEDING_STATE, state))
          .map(stage -> stages.computeIfAbsent(stage, s -> new ArrayList<>()))
          .orElse(none)
          .add(file);
    }
    stages.put(tools.texts().now("due.no-stage"), none);
    List<Line> now = new ArrayList<>();
    stages.forEach(
        (stage, files) -> {
          if (!files.isEmpty()) {
            now.add(new Line.Head(stage, files.size()));
            files.forEach(file -> now.add(new Line.File(file)));
          }
        });
    lines.setAll(now);
  }

  private String said(Vocabulary vocabulary, Term term) {
    return term.coded()
        ? tools.texts().labels().find(vocabulary.labelKey(term.text())).orElse(term.text())
        : term.text();
  }

  private Node card(Line line) {
    return switch (line) {
      case Line.Head head ->
          Controls.styled(
              new Label(tools.texts().now("due.stage", capital(head.stage()), head.count())),
              "lt-heading");
      case Line.File of -> file(of.file());
    };
  }

  /** A term begins a heading. */
  private String capital(String term) {
    return term.isEmpty()
        ? term
        : term.substring(0, 1).toUpperCase(tools.texts().language().locale()) + term.substring(1);
  }

  private Node file(CaseLine file) {
    String number = file.number().isBlank() ? tools.texts().now("due.no-number") : file.number();
    String whom =
        file.people().stream().map(DueItem.Somebody::title).collect(Collectors.joining(", "));
    VBox what = new VBox(label(number, "lt-strong"));
    what.getStyleClass().add("lt-what");
    file.kind()
        .ifPresent(
            kind -> what.getChildren().add(label(said(CourtTerms.PROCEEDING, kind), "lt-hint")));
    if (!whom.isBlank()) {
      what.getChildren().add(label(whom, "lt-due-whom"));
    }
    file.next()
        .ifPresent(
            item ->
                what.getChildren()
                    .add(
                        label(
                            tools
                                .texts()
                                .now("due.next", tools.words().what(item), tools.words().due(item)),
                            "lt-hint")));
    HBox.setHgrow(what, Priority.ALWAYS);
    HBox row = new HBox(what);
    row.getStyleClass().addAll("lt-event", "lt-due");
    return row;
  }

  private static Label label(String text, String style) {
    Label label = Controls.styled(new Label(text), style);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  void enter() {
    list.requestFocus();
    if (lines.size() > 1) {
      list.getSelectionModel().clearAndSelect(1);
    }
  }
}
