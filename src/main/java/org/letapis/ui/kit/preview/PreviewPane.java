package org.letapis.ui.kit.preview;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.letapis.domain.problem.Problem;
import org.letapis.domain.schema.FileRef;
import org.letapis.media.MediaSource;
import org.letapis.media.play.SystemSpeaker;
import org.letapis.ui.kit.control.Controls;

/**
 * One attached file: its name, what it shows, and what is known of it. Ids: {@code preview}, {@code
 * preview-name}, {@code preview-close}, {@code preview-copy}, {@code preview-content}.
 */
final class PreviewPane extends VBox implements AutoCloseable {

  private final PreviewTools tools;
  private final MediaSource source;
  private final Controls controls;
  private final PreviewModel model;
  private final StackPane content = new StackPane();
  private final Button close;
  private final FactsView facts;
  private final Subscription following;
  private @Nullable AutoCloseable inside;

  PreviewPane(PreviewTools tools, FileRef file, MediaSource source, Runnable hide, Runnable copy) {
    this.tools = tools;
    this.source = source;
    this.controls = tools.controls();
    this.model = new PreviewModel(tools.background(), tools.workshop(), source);
    this.facts = new FactsView(tools.texts(), file);
    setId("preview");
    getStyleClass().add("lt-preview");
    accessibleTextProperty().bind(tools.texts().of("preview.title"));
    Label name = Controls.styled(new Label(file.name()), "lt-heading");
    name.setId("preview-name");
    name.setMinWidth(0);
    name.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
    HBox.setHgrow(name, Priority.ALWAYS);
    Button save = controls.iconButton("preview-copy", "preview.copy", Feather.DOWNLOAD, copy);
    close = controls.iconButton("preview-close", "preview.close", Feather.X, hide);
    HBox head = Controls.row(name, Controls.spacer(), save, close);
    content.setId("preview-content");
    content.setMinSize(0, 0);
    VBox.setVgrow(content, Priority.ALWAYS);
    getChildren().addAll(head, content, facts);
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        e -> {
          if (e.getCode() == KeyCode.ESCAPE) {
            e.consume();
            hide.run();
          }
        });
    following =
        model
            .shownProperty()
            .subscribe(this::fill)
            .and(model.knownProperty().subscribe(facts::show))
            .and(
                tools
                    .texts()
                    .languageProperty()
                    .subscribe(now -> facts.show(model.knownProperty().get())));
  }

  /** Reads, and takes the keyboard. */
  void begin() {
    model.read();
    close.requestFocus();
  }

  private void fill(Shown shown) {
    letGo();
    Node node =
        switch (shown) {
          case Shown.Reading reading -> reading();
          case Shown.Still still -> {
            var view = new PictureView(controls);
            view.show(still.picture());
            facts.add(still.picture());
            yield holding(view, view);
          }
          case Shown.Paged paged -> {
            var view = new PagesView(controls, tools.background(), tools.workshop(), paged.pages());
            yield holding(view, view);
          }
          case Shown.Played played -> {
            var view =
                new PlayerView(tools, source, played.kind(), played.facts(), SystemSpeaker::new);
            yield holding(view, view);
          }
          case Shown.Written written -> new TextView(controls, written.text());
          case Shown.Locked locked -> asking(locked.again());
          case Shown.Refused refused -> refused(refused.why());
        };
    content.getChildren().setAll(node);
  }

  private Node holding(Node node, AutoCloseable closing) {
    inside = closing;
    return node;
  }

  private static Node reading() {
    ProgressIndicator wheel = new ProgressIndicator();
    wheel.setMaxSize(40, 40);
    return wheel;
  }

  /** Says why in the same words as a dialog would, in the place of the picture. */
  private Node refused(Problem why) {
    Label words = new Label(tools.texts().now(why));
    words.setId("preview-refused");
    words.setWrapText(true);
    words.getStyleClass().add("lt-hint");
    VBox box = new VBox(Controls.icon(Feather.EYE_OFF), words);
    box.getStyleClass().add("lt-empty");
    box.setAlignment(javafx.geometry.Pos.CENTER);
    return box;
  }

  private Node asking(boolean again) {
    PasswordField field = new PasswordField();
    field.setId("preview-password");
    field.setMaxWidth(260);
    Button open =
        controls.primary(
            "preview-unlock",
            "preview.unlock",
            Feather.UNLOCK,
            () -> model.unlock(field.getText()));
    open.setDefaultButton(false);
    field.setOnAction(e -> model.unlock(field.getText()));
    VBox box =
        new VBox(
            controls.paragraph(again ? "preview.password-wrong" : "preview.password-asked"),
            controls.labelled("preview.password", field),
            open);
    box.getStyleClass().add("lt-empty");
    box.setAlignment(javafx.geometry.Pos.CENTER);
    return box;
  }

  private void letGo() {
    AutoCloseable held = inside;
    inside = null;
    if (held != null) {
      try {
        held.close();
      } catch (Exception impossible) {
        throw new IllegalStateException(impossible);
      }
    }
  }

  @Override
  public void close() {
    following.unsubscribe();
    letGo();
    content.getChildren().clear();
    model.close();
  }
}
