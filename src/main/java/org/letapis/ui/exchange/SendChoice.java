package org.letapis.ui.exchange;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;
import org.letapis.casebook.exchange.selection.Allowance;
import org.letapis.casebook.exchange.selection.Level;
import org.letapis.casebook.exchange.selection.Selection;
import org.letapis.casebook.exchange.selection.Use;
import org.letapis.ui.kit.control.Controls;
import org.letapis.ui.kit.control.WordedBox;
import org.letapis.ui.kit.selection.SelectionPane;
import org.letapis.ui.kit.text.Texts;

/** What may go into a bundle: how confidential, what for, of whom, of which days. */
final class SendChoice extends VBox {

  private final ExchangeTools tools;
  private final WordedBox<Level> level;
  private final WordedBox<Use> use;
  private final CheckBox sources;
  private final SelectionPane selection;
  private final TitledPane part = new TitledPane();

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
    selection = new SelectionPane("send", tools.casebook(), controls, tools.background());
    part.setId("send-part");
    part.textProperty().bind(controls.texts().of("exchange.only-part"));
    part.setContent(selection);
    part.setExpanded(false);
    getChildren()
        .addAll(
            controls.labelled("exchange.how-confidential", level),
            controls.labelled("exchange.what-for", use),
            sources,
            part);
  }

  private <T> WordedBox<T> box(String id, T[] values, Function<T, String> key) {
    Texts texts = tools.controls().texts();
    return new WordedBox<>(id, texts, List.of(values), value -> texts.now(key.apply(value)));
  }

  /** What is chosen now; nothing while it is not clear which records are meant. */
  Optional<Allowance> allowance() {
    Optional<Selection> which = selection.selection();
    part.setExpanded(part.isExpanded() || which.isEmpty());
    return which.map(
        meant -> new Allowance(level.getValue(), use.getValue(), sources.isSelected(), meant));
  }
}
