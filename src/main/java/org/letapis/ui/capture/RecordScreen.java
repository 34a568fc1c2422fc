package org.letapis.ui.capture;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.record.CaseRecord;
import org.letapis.domain.record.Change;
import org.letapis.domain.schema.Field;
import org.letapis.domain.schema.FieldKind;
import org.letapis.domain.schema.RecordType;
import org.letapis.ui.kit.control.Controls;
import org.letapis.ui.kit.control.ScreenPane;
import org.letapis.ui.kit.dialog.Question;
import org.letapis.ui.kit.echo.EchoTools;
import org.letapis.ui.kit.echo.RecordEcho;
import org.letapis.ui.kit.form.FormView;
import org.letapis.ui.kit.nav.Keys;
import org.letapis.ui.kit.nav.Screen;
import org.letapis.ui.kit.nav.Shortcut;
import org.letapis.ui.kit.text.Texts;

/** One record, to read and to write. */
public final class RecordScreen implements Screen {

  private final CaptureTools tools;
  private final RecordType type;
  private final @Nullable RecordId subject;
  private final RecordModel model;
  private final RecordName name;
  private final RecordEcho echo;
  private final StackPane place = new StackPane();
  private final ScreenPane pane;
  private @Nullable FormView form;
  private boolean inFront;

  /**
   * @param subject for a new event, whom it happened to; or null
   */
  public RecordScreen(
      CaptureTools tools, RecordType type, RecordId record, @Nullable RecordId subject) {
    this.tools = tools;
    this.type = type;
    this.subject = subject;
    this.model = new RecordModel(tools, type, record);
    this.name = new RecordName(tools, model.form());
    Controls controls = tools.services().controls();
    this.echo =
        new RecordEcho(
            new EchoTools(
                tools.casebook(),
                controls,
                tools.services().background(),
                tools.services().dialogs(),
                tools.status()),
            record,
            type.code(),
            () -> tools.services().navigator().back());
    this.pane = new ScreenPane(controls, title(), place, actions(controls));
    pane.under(stateLine()).under(echo.above());
    model.read(first(), this::show);
  }

  private @Nullable Change first() {
    Field<RecordId> field = type.subject();
    if (subject == null || field == null) {
      return null;
    }
    return Change.of(model.form().record(), type.code()).set(field, subject).build();
  }

  private Node[] actions(Controls controls) {
    Button discard =
        controls.button("record-discard", "capture.discard", Feather.ROTATE_CCW, this::discard);
    BooleanBinding waits = model.stateProperty().isEqualTo(RecordModel.State.WAITING);
    discard.disableProperty().bind(model.form().dirtyProperty().not().or(waits));
    Button save = controls.primary("record-save", "capture.save", Feather.CHECK, this::save);
    save.disableProperty()
        .bind(
            model
                .form()
                .dirtyProperty()
                .not()
                .or(model.stateProperty().isEqualTo(RecordModel.State.SAVING))
                .or(waits));
    if (type.isEvent()) {
      Button again = controls.button("record-again", "capture.again", Feather.COPY, this::again);
      return new Node[] {again, discard, save};
    }
    if (type.category() != RecordType.Category.PERSON) {
      return new Node[] {discard, save};
    }
    Button history =
        controls.button(
            "record-history",
            "capture.history",
            Feather.CLOCK,
            () -> tools.services().navigator().history(model.form().record()));
    return new Node[] {history, discard, save};
  }

  private Label stateLine() {
    Texts texts = tools.services().texts();
    Label line =
        tools
            .services()
            .controls()
            .label(
                texts.of(
                    model
                        .stateProperty()
                        .map(s -> "capture.state." + s.name().toLowerCase(Locale.ROOT))));
    line.setId("record-state");
    line.getStyleClass().add("lt-hint");
    return line;
  }

  private void show() {
    if (model.isNew()) {
      offerRows();
    }
    model.form().forgetPast();
    FormView view = RecordForm.of(tools, model.form());
    form = view;
    KeptValues.of(model.form(), tools).ifPresent(view::add);
    view.add(echo.below());
    echo.read();
    place.getChildren().setAll(model.isIncomplete() ? warned(view) : view);
    if (model.isNew() && inFront) {
      begin(view);
    }
  }

  private VBox warned(FormView view) {
    Label warning = tools.services().controls().paragraph("care.incomplete");
    warning.setId("record-incomplete");
    warning.getStyleClass().add("lt-trouble");
    VBox.setVgrow(view, Priority.ALWAYS);
    return Controls.styled(new VBox(warning, view), "lt-list");
  }

  /** What must be told in rows, as a name, has its first row ready to be typed in. */
  private void offerRows() {
    for (Field<?> field : type.required()) {
      if (field.kind() instanceof FieldKind.Rows && model.form().rows(field).isEmpty()) {
        model.form().addRow(field);
      }
    }
  }

  private void begin(FormView view) {
    var unsure = model.form().unsure().all();
    if (!unsure.isEmpty()) {
      view.reveal(unsure.getFirst());
    } else if (first() != null && type.start() != null) {
      view.reveal(type.start().path());
    } else {
      view.focusFirst();
    }
  }

  private void save() {
    FormView view = form;
    if (view == null || !model.form().dirtyProperty().get()) {
      return;
    }
    if (!view.readyToSave()) {
      tools.status().say("capture.cannot-save");
      return;
    }
    model.save(
        saved -> {
          tools.status().say("capture.saved");
          if (!inFront) {
            tools.services().navigator().refresh();
          }
        });
  }

  /** The same for other people, with what stands in the form now. */
  private void again() {
    CaseRecord now = model.form().current();
    tools
        .services()
        .navigator()
        .again(new CaseRecord(RecordId.fresh(), now.type(), now.values()), List.of());
  }

  private void discard() {
    tools
        .services()
        .dialogs()
        .confirm(
            Question.grave("capture.discard-title", "capture.discard-text", "capture.discard"),
            () -> model.discard(() -> tools.services().navigator().back()));
  }

  @Override
  public String id() {
    return "record";
  }

  @Override
  public ObservableValue<String> title() {
    ObservableValue<String> kind = tools.services().texts().of("type." + type.code());
    return kind.flatMap(k -> name.property().map(n -> n.isEmpty() ? k : k + " · " + n));
  }

  @Override
  public Feather icon() {
    return Feather.FILE_TEXT;
  }

  @Override
  public Node node() {
    return pane;
  }

  @Override
  public void onShow() {
    inFront = true;
    name.again();
    List<Shortcut> keys = new ArrayList<>();
    keys.add(Keys.RECORD_SAVE.does(this::save));
    keys.add(new Shortcut(Keys.HELP.keys(), "guidance.field-help", this::help, false));
    if (type.isEvent()) {
      keys.add(Keys.RECORD_AGAIN.does(this::again));
    }
    tools.shortcuts().ofScreen(keys.toArray(Shortcut[]::new));
  }

  private void help() {
    FormView view = form;
    if (view != null) {
      view.help();
    }
  }

  @Override
  public void onHide() {
    inFront = false;
    model.flush();
  }
}
