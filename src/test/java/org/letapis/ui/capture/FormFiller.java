package org.letapis.ui.capture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import org.letapis.domain.entry.FieldPath;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.schema.Field;
import org.letapis.domain.schema.FieldKind;
import org.letapis.domain.schema.RecordType;
import org.letapis.domain.schema.Vocabulary;
import org.letapis.domain.text.Labels;
import org.letapis.domain.types.Facility;
import org.letapis.ui.kit.form.FormView;
import org.letapis.ui.kit.form.model.FormModel;

/**
 * Fills every field of a form by its schema, each through its own control: words are put into text
 * fields, terms written or pressed, rows added and files chosen by button. What is referred to is
 * put into the form, as taking it from a list does. Belongs to the JavaFX thread.
 */
final class FormFiller {

  private final RecordType type;
  private final FormModel model;
  private final Node form;
  private final Labels labels;

  /** What each control shows that was filled with words, terms or somebody known, by its id. */
  private final Map<String, String> shown = new LinkedHashMap<>();

  FormFiller(FormModel model, FormView form, Labels labels) {
    this.type = model.type();
    this.model = model;
    // What scrolls stands in the form itself only once it is dressed.
    this.form = ((ScrollPane) form.getCenter()).getContent();
    this.labels = labels;
  }

  /**
   * Adds a row to each field of rows, and chooses a file wherever one is wanted.
   *
   * @param willChoose sees to it that a file is chosen next
   */
  void begin(Runnable willChoose) {
    for (Field<?> field : asked(type)) {
      willChoose.run();
      if (field.kind() instanceof FieldKind.Rows) {
        press("add-" + field.code());
      } else if (field.kind() instanceof FieldKind.Attachment) {
        press("field-" + field.code());
      }
    }
  }

  /**
   * Fills all the rest, and tells what each control shows.
   *
   * @param known a record of a type, to refer to, and what it is called
   */
  Map<String, String> fill(Function<String, RecordId> known, String called) {
    for (Field<?> field : asked(type)) {
      if (field.columns().isEmpty()) {
        fill(field.code(), field, field.path(), known, called);
      }
      for (Field<?> column : field.columns()) {
        String row = model.rows(field).getFirst();
        String tail = field.code() + "-0-" + column.code();
        fill(tail, column, field.cell(row, column), known, called);
      }
    }
    return shown;
  }

  /** Fields that a form of a new record asks for. */
  static List<Field<?>> asked(RecordType type) {
    return type.fields().filter(f -> !type.retired().contains(f.code())).toList();
  }

  private void fill(
      String tail,
      Field<?> field,
      FieldPath path,
      Function<String, RecordId> known,
      String called) {
    switch (field.kind()) {
      case FieldKind.Text text -> words(tail, text(field, tail));
      case FieldKind.Date date -> typed(tail, "3.08.2021");
      case FieldKind.Clock clock -> typed(tail, "06:30");
      case FieldKind.Whole whole -> typed(tail, Long.toString(whole.min() + 1));
      case FieldKind.Sum sum -> typed(tail, "120,50");
      case FieldKind.Length length -> typed(tail, "4 гады 6 месяцаў");
      case FieldKind.Articles articles -> typed(tail, "ч. 1 арт. 342");
      case FieldKind.Choice choice -> term(tail, choice.vocabulary());
      case FieldKind.Choices choices -> terms(tail, choices.vocabulary());
      case FieldKind.Supports supports -> enter(tail, "усё, што пра час");
      case FieldKind.Reference reference -> {
        String of = reference.types().stream().sorted().toList().getFirst();
        model.put(path, reference.write(known.apply(of)));
        shown.put("field-" + tail, called);
      }
      case FieldKind.Attachment attachment -> {}
      case FieldKind.Rows rows -> throw new AssertionError("rows hold no rows");
    }
  }

  private static String text(Field<?> field, String tail) {
    return field.equals(Facility.COORDINATES)
        ? "53.9023, 27.5619"
        : "Ўласныя словы, ёсць і «щ»: " + tail;
  }

  private void words(String tail, String text) {
    typed(tail, text);
    shown.put("field-" + tail, text);
  }

  private void typed(String tail, String text) {
    Node node = find("field-" + tail);
    if (node instanceof Label cell) {
      // A cell of a sheet is opened before it can be typed in.
      cell.fireEvent(
          new MouseEvent(
              MouseEvent.MOUSE_PRESSED,
              0,
              0,
              0,
              0,
              MouseButton.PRIMARY,
              2,
              false,
              false,
              false,
              false,
              true,
              false,
              false,
              false,
              false,
              true,
              null));
      node = find("field-" + tail);
    }
    ((TextInputControl) node).setText(text);
  }

  private void term(String tail, Vocabulary vocabulary) {
    String code = vocabulary.terms().getLast();
    String label = labels.text(vocabulary.labelKey(code));
    if (find("field-" + tail) instanceof Pane) {
      press("field-" + tail + "-" + code);
      shown.put("field-" + tail, label);
    } else {
      words(tail, label);
    }
  }

  private void terms(String tail, Vocabulary vocabulary) {
    if (vocabulary.terms().isEmpty()) {
      enter(tail, "слова сваё");
      return;
    }
    for (String code : new String[] {vocabulary.terms().getFirst(), vocabulary.terms().getLast()}) {
      if (find("field-" + tail) instanceof Pane) {
        press("field-" + tail + "-" + code);
      } else {
        enter(tail, labels.text(vocabulary.labelKey(code)));
      }
    }
  }

  /** Types into a field that makes chips and presses Enter. */
  private void enter(String tail, String text) {
    typed(tail, text);
    find("field-" + tail).fireEvent(new ActionEvent());
  }

  private void press(String id) {
    ((ButtonBase) find(id)).fire();
  }

  /** What a control shows: what stands in it, or the names on its pressed buttons. */
  String shows(String id) {
    Node node = find(id);
    if (node instanceof TextInputControl input) {
      return input.getText();
    }
    if (node instanceof Label cell) {
      return cell.getText();
    }
    return ((Pane) node)
        .getChildrenUnmodifiable().stream()
            .map(ToggleButton.class::cast)
            .filter(ToggleButton::isSelected)
            .map(ToggleButton::getText)
            .collect(Collectors.joining(", "));
  }

  private Node find(String id) {
    Node node = form.lookup("#" + id);
    assertThat(node).as(type.code() + " " + id).isNotNull();
    return node;
  }
}
