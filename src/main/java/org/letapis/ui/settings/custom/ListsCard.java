package org.letapis.ui.settings.custom;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.letapis.domain.custom.Definitions;
import org.letapis.domain.custom.TermDefinition;
import org.letapis.domain.custom.VocabularyDefinition;
import org.letapis.domain.entry.OwnCode;
import org.letapis.domain.schema.Vocabulary;
import org.letapis.domain.types.custom.CustomTerm;
import org.letapis.domain.types.custom.CustomVocabulary;
import org.letapis.ui.kit.control.Controls;
import org.letapis.ui.settings.SettingsTools;

/**
 * The casebook's own lists, and what it adds to open lists of the program. Ids: {@code
 * custom-list-<place>} and {@code custom-list-<place>-term-<place>}; {@code custom-add-list},
 * {@code custom-add-term-<place>}, {@code custom-other-list} and {@code custom-add-other}.
 */
final class ListsCard extends VBox {

  private final SettingsTools tools;
  private final CustomModel model;
  private final ListNames names;
  private final VBox lines = new VBox();
  private final Choice other;

  ListsCard(SettingsTools tools, CustomModel model) {
    this.tools = tools;
    this.model = model;
    Controls controls = tools.controls();
    this.names = new ListNames(controls.texts());
    getStyleClass().add("lt-card");
    lines.getStyleClass().add("lt-list");
    other = new Choice("custom-other-list", names::of);
    other.accessibleTextProperty().bind(controls.texts().of("custom.other-list"));
    HBox.setHgrow(other, javafx.scene.layout.Priority.ALWAYS);
    getChildren()
        .addAll(
            controls.heading("custom.lists"),
            lines,
            controls.button(
                "custom-add-list",
                "custom.add-list",
                Feather.PLUS,
                () -> new NameDialog(tools, model).newList()),
            controls.hint("custom.other-list"),
            Controls.row(
                other,
                controls.button(
                    "custom-add-other",
                    "custom.add-term",
                    Feather.PLUS,
                    () -> new NameDialog(tools, model).newTerm(other.code()))));
    model.stateProperty().subscribe(now -> show());
    controls.texts().languageProperty().subscribe(now -> show());
  }

  private void show() {
    Definitions all = model.schema().definitions();
    other.offer(
        model.schema().vocabularies().all().stream()
            .filter(v -> v.free() && !OwnCode.is(v.code()))
            .map(Vocabulary::code)
            .toList());
    other.sayAgain();
    lines.getChildren().clear();
    int at = 0;
    for (String list : lists(all)) {
      lines.getChildren().add(list(list, at++));
    }
    if (at == 0) {
      lines.getChildren().add(tools.controls().hint("custom.no-lists"));
    }
  }

  /** One's own, then those of others that have a term of one's own. */
  private static Set<String> lists(Definitions all) {
    Set<String> lists = new LinkedHashSet<>();
    all.vocabularies().forEach(v -> lists.add(v.code()));
    all.terms().forEach(t -> lists.add(t.vocabulary()));
    return lists;
  }

  private VBox list(String code, int at) {
    Definitions all = model.schema().definitions();
    String tail = "list-" + at;
    Optional<VocabularyDefinition> own =
        all.vocabularies().stream().filter(v -> v.code().equals(code)).findFirst();
    HBox head = own.map(v -> head(v, tail)).orElseGet(() -> head(code, tail));
    Button add =
        tools
            .controls()
            .button(
                "custom-add-term-" + at,
                "custom.add-term",
                Feather.PLUS,
                () -> new NameDialog(tools, model).newTerm(code));
    add.getStyleClass().add("flat");
    VBox terms = new VBox();
    terms.getStyleClass().addAll("lt-list", "lt-indented");
    List<TermDefinition> its =
        all.terms().stream().filter(t -> t.vocabulary().equals(code)).toList();
    for (int i = 0; i < its.size(); i++) {
      terms.getChildren().add(term(its, i, tail + "-term-" + i));
    }
    terms.getChildren().add(add);
    return Controls.styled(new VBox(head, terms), "lt-labelled");
  }

  private HBox head(String code, String tail) {
    Label name = Controls.styled(new Label(names.of(code)), "lt-strong");
    name.setId("custom-name-" + tail);
    return Controls.row(name);
  }

  private HBox head(VocabularyDefinition own, String tail) {
    return new Line(tools.controls(), tail)
        .build(
            new Line.Told(
                own.label().in(tools.controls().texts().language()).orElse(own.code()),
                "",
                own.deprecated(),
                model.stateProperty().get().isContested(own.id())),
            new Line.Acts() {
              @Override
              public void edit() {
                new NameDialog(tools, model).change(own);
              }

              @Override
              public void retire(boolean retired) {
                model.retire(own.id(), CustomVocabulary.CODE, retired, () -> back("retire", tail));
              }
            });
  }

  private HBox term(List<TermDefinition> its, int at, String tail) {
    TermDefinition term = its.get(at);
    String head = tail.substring(0, tail.lastIndexOf('-') + 1);
    return new Line(tools.controls(), tail)
        .moving(
            at,
            its.size(),
            by ->
                model.move(
                    new ArrayList<>(its),
                    at,
                    by,
                    TermDefinition::id,
                    TermDefinition::order,
                    CustomTerm.CODE,
                    () -> back(by < 0 ? "up" : "down", head + (at + by))))
        .build(
            new Line.Told(
                term.label().in(tools.controls().texts().language()).orElse(term.code()),
                "",
                term.deprecated(),
                model.stateProperty().get().isContested(term.id())),
            new Line.Acts() {
              @Override
              public void edit() {
                new NameDialog(tools, model).change(term);
              }

              @Override
              public void retire(boolean retired) {
                model.retire(term.id(), CustomTerm.CODE, retired, () -> back("retire", tail));
              }
            });
  }

  private void back(String act, String tail) {
    Line.focus(this, act, tail);
  }
}
