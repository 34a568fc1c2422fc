package org.letapis.ui.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.letapis.casebook.intake.mapping.ColumnRule;
import org.letapis.casebook.intake.mapping.Fixed;
import org.letapis.casebook.intake.mapping.ReadAs;
import org.letapis.casebook.intake.mapping.Role;
import org.letapis.casebook.intake.mapping.TableMapping;
import org.letapis.casebook.intake.mapping.Target;
import org.letapis.domain.schema.Common;
import org.letapis.domain.schema.Field;
import org.letapis.domain.schema.FieldKind;
import org.letapis.domain.schema.Vocabulary;
import org.letapis.ui.kit.control.Controls;
import org.letapis.ui.kit.control.LineTable;
import org.letapis.ui.kit.control.WordedBox;
import org.letapis.ui.kit.dialog.Modal;

/** What every row of a table gets where it has nothing of its own. */
final class FixedPane extends VBox {

  private static final Target CONFIDENTIALITY = Target.of("", Common.CONFIDENTIALITY);

  private static final Target CONSENT = Target.of("", Common.SOURCES, 1, Common.CONSENT_USES);

  private final IntakeTools tools;
  private final IntakeModel model;
  private final WordedBox<String> level;
  private final WordedBox<String> consent;
  private final ObservableList<Fixed> lines = FXCollections.observableArrayList();
  private final LineTable<Fixed> list;
  private List<FieldOffer> offers = List.of();
  private String table = "";
  private boolean quiet;

  FixedPane(IntakeTools tools, IntakeModel model) {
    this.tools = tools;
    this.model = model;
    Controls controls = tools.controls();
    getStyleClass().add("lt-column");
    level = terms("intake-level", Common.CONFIDENTIALITIES, CONFIDENTIALITY);
    consent = terms("intake-consent", Common.USES, CONSENT);
    list = new LineTable<>("intake-fixed-list", controls, lines);
    list.named("intake.every-row");
    list.column("intake.field", 320, this::field);
    list.column("intake.value", 260, this::value);
    list.empty("intake.nothing-fixed");
    list.setPrefHeight(150);
    list.setMinHeight(110);
    getChildren()
        .addAll(
            Controls.styled(
                new FlowPane(
                    controls.labelled("intake.level", level),
                    controls.labelled("intake.consent", consent),
                    controls.button("intake-fix", "intake.fix", Feather.PLUS, this::add),
                    controls.button("intake-unfix", "intake.unfix", Feather.X, this::remove)),
                "lt-filters",
                "lt-fields"),
            list);
  }

  private WordedBox<String> terms(String id, Vocabulary vocabulary, Target target) {
    List<String> codes = new ArrayList<>(List.of(""));
    codes.addAll(vocabulary.terms());
    WordedBox<String> box =
        new WordedBox<>(
            id,
            tools.controls().texts(),
            codes,
            code ->
                code.isEmpty()
                    ? tools.say("intake.not-fixed")
                    : tools.say(vocabulary.labelKey(code)));
    box.valueProperty()
        .addListener(
            (o, before, now) -> {
              if (!quiet && now != null) {
                everywhere(target, now.isEmpty() ? "" : ColumnRule.TERM + now);
              }
            });
    return box;
  }

  /** Shows what the rows of a table get. */
  void show(String name, List<FieldOffer> all) {
    table = name;
    offers = all.stream().filter(offer -> offer.as() == ReadAs.VALUE).toList();
    fill();
  }

  private void fill() {
    quiet = true;
    List<Fixed> fixed = model.table(table).fixed();
    lines.setAll(fixed);
    level.setValue(said(fixed, CONFIDENTIALITY));
    consent.setValue(said(fixed, CONSENT));
    quiet = false;
  }

  private static boolean isOf(Fixed fixed, Target target) {
    return fixed.target().in("").equals(target);
  }

  private static String said(List<Fixed> fixed, Target target) {
    return fixed.stream()
        .filter(one -> isOf(one, target))
        .map(Fixed::words)
        .filter(words -> words.startsWith(ColumnRule.TERM))
        .map(words -> words.substring(ColumnRule.TERM.length()))
        .findFirst()
        .orElse("");
  }

  /** In every record that a row makes. */
  private void everywhere(Target target, String words) {
    change(
        mapping -> {
          List<Fixed> next = new ArrayList<>(mapping.fixed());
          next.removeIf(one -> isOf(one, target));
          if (!words.isEmpty()) {
            mapping.roles().stream()
                .map(Role::name)
                .forEach(role -> next.add(new Fixed(target.in(role), words)));
          }
          return next;
        });
  }

  private void change(java.util.function.Function<TableMapping, List<Fixed>> change) {
    model.change(table, mapping -> mapping.fixing(change.apply(mapping)));
    fill();
  }

  private void remove() {
    Fixed chosen = list.getSelectionModel().getSelectedItem();
    if (chosen != null) {
      change(mapping -> mapping.fixed().stream().filter(one -> !one.equals(chosen)).toList());
    }
  }

  private void add() {
    new FieldChooser(tools)
        .open(tools.say("intake.every-row"), offers, offer -> ask(offer.target(), offer.words()));
  }

  private void ask(Target target, String name) {
    Controls controls = tools.controls();
    TextField words = controls.field("intake-fixed-words", "intake.value");
    Optional<WordedBox<String>> terms =
        leaf(target)
            .flatMap(FixedPane::vocabulary)
            .map(
                vocabulary ->
                    new WordedBox<>(
                        "intake-fixed-term",
                        controls.texts(),
                        vocabulary.terms(),
                        code -> term(vocabulary, code)));
    VBox content = new VBox(controls.labelled("intake.value", words));
    content.getStyleClass().add("lt-column");
    terms.ifPresent(box -> content.getChildren().add(controls.labelled("intake.term", box)));
    Modal modal =
        tools.dialogs().modal(controls.texts().of("intake.field-title", name), content).width(38);
    Consumer<String> take =
        said -> {
          modal.close();
          if (!said.isEmpty()) {
            change(
                mapping -> {
                  List<Fixed> next = new ArrayList<>(mapping.fixed());
                  next.removeIf(one -> one.target().equals(target));
                  next.add(new Fixed(target, said));
                  return next;
                });
            model.change(table, mapping -> mapping.with(Role.of(target.role())));
          }
        };
    modal.button("dialog-no", "kit.cancel", Modal.Kind.CANCEL, modal::close);
    modal.button(
        "dialog-yes",
        "intake.fix",
        Modal.Kind.DEFAULT,
        () ->
            take.accept(
                terms
                    .map(WordedBox::getValue)
                    .map(code -> ColumnRule.TERM + code)
                    .orElseGet(() -> words.getText().strip())));
    modal.focus(words).open();
  }

  private Optional<Field<?>> leaf(Target target) {
    return model.casebook().records().custom().schema().type(type(target)).flatMap(target::leaf);
  }

  private String type(Target target) {
    return model.table(table).role(target.role()).map(Role::type).orElse(target.role());
  }

  private static Optional<Vocabulary> vocabulary(Field<?> field) {
    return switch (field.kind()) {
      case FieldKind.Choice choice -> Optional.of(choice.vocabulary());
      case FieldKind.Choices choices -> Optional.of(choices.vocabulary());
      default -> Optional.empty();
    };
  }

  private String term(Vocabulary vocabulary, String code) {
    return tools.controls().texts().labels().find(vocabulary.labelKey(code)).orElse(code);
  }

  private String field(Fixed fixed) {
    return offers.stream()
        .filter(offer -> offer.target().in("").equals(fixed.target().in("")))
        .filter(offer -> offer.target().role().equals(type(fixed.target())))
        .map(FieldOffer::words)
        .findFirst()
        .orElse(fixed.target().path());
  }

  private String value(Fixed fixed) {
    String words = fixed.words();
    if (!words.startsWith(ColumnRule.TERM)) {
      return words;
    }
    String code = words.substring(ColumnRule.TERM.length());
    return leaf(fixed.target())
        .flatMap(FixedPane::vocabulary)
        .map(vocabulary -> term(vocabulary, code))
        .orElse(code);
  }
}
