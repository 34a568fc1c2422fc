package org.letapis.ui.intake;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.letapis.casebook.intake.IntakeFile;
import org.letapis.casebook.intake.mapping.Mapping;
import org.letapis.ui.kit.control.Controls;
import org.letapis.ui.kit.control.JobBar;
import org.letapis.ui.kit.control.WordedBox;
import org.letapis.ui.kit.task.Job;

/**
 * Which file, and what it is. Ids: {@code intake-file}, {@code intake-folder}, {@code
 * intake-source}, {@code intake-charset}, {@code intake-sheet}.
 */
final class FileStep implements Step {

  private final IntakeTools tools;
  private final IntakeModel model;
  private final JobBar bar;
  private final Runnable settled;
  private final VBox node = new VBox();
  private final VBox about = new VBox();
  private final Label what = new Label();
  private final Label known;
  private final TextField source;
  private final WordedBox<Charset> charset;
  private final VBox charsetBox;
  private final WordedBox<Character> separator;
  private final VBox separatorBox;
  private final WordedBox<Long> headings;
  private final VBox headingsBox;
  private final ComboBox<IntakeFile.Table> sheet;
  private final Preview preview = new Preview();
  private boolean quiet;

  FileStep(IntakeTools tools, IntakeModel model, JobBar bar, Runnable settled) {
    this.tools = tools;
    this.model = model;
    this.bar = bar;
    this.settled = settled;
    Controls controls = tools.controls();
    source = controls.field("intake-source", "intake.source");
    source.textProperty().addListener((o, before, now) -> named(now));
    charset =
        new WordedBox<>(
            "intake-charset", controls.texts(), IntakeFile.charsets(), Charset::displayName);
    charset.valueProperty().addListener((o, before, now) -> again());
    charsetBox = box("intake.charset", charset);
    separator =
        new WordedBox<>(
            "intake-separator",
            controls.texts(),
            List.of(',', ';', '\t', '|'),
            c -> c == '\t' ? tools.say("intake.tabulator") : String.valueOf(c));
    separator.valueProperty().addListener((o, before, now) -> again());
    separatorBox = box("intake.separator", separator);
    headings =
        new WordedBox<>(
            "intake-headings",
            controls.texts(),
            LongStream.rangeClosed(-1, 20).boxed().toList(),
            row ->
                row < 0
                    ? tools.say("intake.headings-guessed")
                    : row == 0 ? tools.say("intake.headings-none") : Long.toString(row));
    headings.valueProperty().addListener((o, before, now) -> again());
    headingsBox = box("intake.headings", headings);
    sheet = new WordedBox<>("intake-sheet", controls.texts(), List.of(), IntakeFile.Table::name);
    sheet.valueProperty().addListener((o, before, now) -> preview(now));
    known = controls.hint("intake.known");
    known.managedProperty().bind(known.visibleProperty());
    what.setWrapText(true);
    VBox named = controls.labelled("intake.source", source);
    named.setPrefWidth(230);
    FlowPane choices =
        Controls.styled(
            new FlowPane(
                named,
                controls.labelled("intake.sheet", sheet),
                headingsBox,
                separatorBox,
                charsetBox),
            "lt-filters",
            "lt-fields");
    preview.accessibleTextProperty().bind(controls.texts().of("intake.preview"));
    about.getChildren().addAll(what, known, choices, preview);
    about.getStyleClass().add("lt-column");
    about.setVisible(false);
    VBox.setVgrow(preview, Priority.ALWAYS);
    VBox drop = controls.empty(Feather.DOWNLOAD, "intake.drop-title", "intake.drop");
    drop.visibleProperty().bind(about.visibleProperty().not());
    StackPane below = new StackPane(drop, about);
    VBox.setVgrow(below, Priority.ALWAYS);
    node.getStyleClass().addAll("lt-screen-body", "lt-column");
    node.getChildren()
        .addAll(
            controls.hint("intake.file-hint"),
            Controls.row(
                controls.button("intake-file", "intake.choose", Feather.FILE, this::choose),
                controls.button(
                    "intake-folder", "intake.choose-folder", Feather.FOLDER, this::folder)),
            below);
  }

  @Override
  public String code() {
    return "file";
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void show() {
    about.setVisible(model.opened().isPresent());
  }

  @Override
  public void reword() {
    model.opened().ifPresent(this::tell);
  }

  private void choose() {
    tools.files().openFile("intake.choose").ifPresent(path -> open(path, IntakeFile.As.GUESSED));
  }

  private void folder() {
    tools
        .files()
        .chooseFolder("intake.choose-folder", Path.of(System.getProperty("user.home", ".")))
        .ifPresent(path -> open(path, IntakeFile.As.GUESSED));
  }

  private VBox box(String label, WordedBox<?> choice) {
    VBox box = tools.controls().labelled(label, choice);
    box.managedProperty().bind(box.visibleProperty());
    return box;
  }

  /** Reads the file once more as somebody says it is written. */
  private void again() {
    if (quiet) {
      return;
    }
    Optional<IntakeFile> file = model.opened().map(IntakeModel.Opened::file);
    long row = headings.getValue() == null ? -1 : headings.getValue();
    IntakeFile.As as =
        new IntakeFile.As(
            file.flatMap(IntakeFile::charset)
                .flatMap(guess -> Optional.ofNullable(charset.getValue())),
            file.flatMap(IntakeFile::separator)
                .flatMap(guess -> Optional.ofNullable(separator.getValue())),
            row < 0 ? OptionalLong.empty() : OptionalLong.of(row));
    model.path().ifPresent(path -> open(path, as));
  }

  /** Takes a file that was dropped on the screen. */
  void drop(Path path) {
    open(path, IntakeFile.As.GUESSED);
  }

  private void named(String now) {
    if (!quiet && model.opened().isPresent()) {
      String name = now.strip();
      model.map(
          mapping ->
              mapping.named(name.substring(0, Math.min(name.length(), Mapping.LONGEST_NAME))));
    }
  }

  private void open(Path path, IntakeFile.As as) {
    Job<IntakeModel.Opened> job = tools.background().run(() -> model.open(path, as));
    bar.show(job, true);
    job.then(
        opened -> {
          model.take(path, opened);
          tell(opened);
          settled.run();
        });
  }

  private void tell(IntakeModel.Opened opened) {
    quiet = true;
    IntakeFile file = opened.file();
    long rows = file.tables().stream().mapToLong(table -> Math.max(0, table.rows())).sum();
    what.textProperty()
        .bind(
            tools
                .controls()
                .texts()
                .of("intake.what", file.name(), format(file.format()), file.tables().size(), rows));
    known.setVisible(opened.known());
    source.setText(opened.mapping().source());
    charsetBox.setVisible(file.charset().isPresent());
    charset.setValue(file.charset().orElse(null));
    separatorBox.setVisible(file.separator().isPresent());
    separator.setValue(file.separator().orElse(null));
    headingsBox.setVisible(file.hasHeadings());
    headings.setValue(opened.as().headings().orElse(-1));
    sheet.getItems().setAll(file.tables());
    sheet.setValue(file.tables().getFirst());
    about.setVisible(true);
    quiet = false;
  }

  private String format(String code) {
    return tools.say("intake.format." + code);
  }

  private void preview(IntakeFile.Table table) {
    if (table != null) {
      model
          .opened()
          .ifPresent(
              opened ->
                  preview.show(
                      table.columns(),
                      opened.guess().rows().getOrDefault(table.name(), List.of())));
    }
  }
}
