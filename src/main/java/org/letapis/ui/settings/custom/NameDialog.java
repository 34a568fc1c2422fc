package org.letapis.ui.settings.custom;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.letapis.casebook.records.RecordView;
import org.letapis.domain.custom.TermDefinition;
import org.letapis.domain.custom.VocabularyDefinition;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.record.Change;
import org.letapis.domain.schema.Term;
import org.letapis.domain.types.custom.CustomTerm;
import org.letapis.domain.types.custom.CustomVocabulary;
import org.letapis.domain.types.custom.CustomWords;
import org.letapis.domain.types.custom.Wording;
import org.letapis.ui.kit.control.Controls;
import org.letapis.ui.kit.dialog.Modal;
import org.letapis.ui.settings.SettingsTools;

/** Names a list or a term: {@code custom-name-<language>}, {@code custom-free}. */
final class NameDialog {

  private final SettingsTools tools;
  private final CustomModel model;
  private final NameFields names;
  private final VBox content;

  NameDialog(SettingsTools tools, CustomModel model) {
    this.tools = tools;
    this.model = model;
    Controls controls = tools.controls();
    names = new NameFields(controls, "custom-name", CustomWords.LABELS, Wording.LABEL);
    content = new VBox(names, controls.hint("custom.name-hint"));
    content.getStyleClass().add("lt-stack");
  }

  void newList() {
    CheckBox free = free(true);
    ask(
        "custom.new-list",
        RecordId.fresh(),
        CustomVocabulary.CODE,
        null,
        change -> change.set(CustomVocabulary.FREE, Term.of(free.isSelected() ? "yes" : "no")));
  }

  void change(VocabularyDefinition list) {
    CheckBox free = free(list.free());
    ask(
        "custom.change-list",
        list.id(),
        CustomVocabulary.CODE,
        model.view(list.id()).orElse(null),
        change -> {
          if (free.isSelected() != list.free()) {
            change.set(CustomVocabulary.FREE, Term.of(free.isSelected() ? "yes" : "no"));
          }
        });
  }

  void newTerm(String vocabulary) {
    List<TermDefinition> there =
        model.schema().definitions().terms().stream()
            .filter(term -> term.vocabulary().equals(vocabulary))
            .toList();
    ask(
        "custom.new-term",
        RecordId.fresh(),
        CustomTerm.CODE,
        null,
        change ->
            change
                .set(CustomTerm.VOCABULARY, vocabulary)
                .set(CustomWords.ORDER, CustomModel.last(there, TermDefinition::order)));
  }

  void change(TermDefinition term) {
    ask(
        "custom.change-term",
        term.id(),
        CustomTerm.CODE,
        model.view(term.id()).orElse(null),
        change -> {});
  }

  private CheckBox free(boolean now) {
    CheckBox free = new CheckBox();
    free.setId("custom-free");
    free.textProperty().bind(tools.controls().texts().of("custom.free"));
    free.setWrapText(true);
    free.setSelected(now);
    content.getChildren().add(free);
    return free;
  }

  private void ask(
      String title,
      RecordId id,
      String type,
      @Nullable RecordView before,
      Consumer<Change.Builder> rest) {
    if (before != null) {
      names.show(before);
      names.others(tools.controls(), before).ifPresent(content.getChildren()::addFirst);
    }
    Modal modal = tools.dialogs().modal(title, content).width(34).focus(names.first());
    modal.button("dialog-no", "kit.cancel", Modal.Kind.CANCEL, modal::close);
    Button yes =
        modal.button(
            "dialog-yes",
            "custom.keep",
            Modal.Kind.DEFAULT,
            () -> {
              modal.close();
              Change.Builder change = Change.of(id, type);
              names.write(change, before);
              rest.accept(change);
              model.save(List.of(change.build()), () -> tools.status().say("custom.kept"));
            });
    yes.disableProperty().bind(names.isBlank());
    modal.open();
  }
}
