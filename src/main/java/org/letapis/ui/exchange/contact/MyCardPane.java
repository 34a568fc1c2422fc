package org.letapis.ui.exchange.contact;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.letapis.ui.kit.control.Controls;
import org.letapis.ui.kit.dialog.FileKind;

/** This casebook's own card: what others compare, and the file to give them. */
public final class MyCardPane extends VBox {

  private static final FileKind CARD = FileKind.of("exchange.card-files", "*.json");

  private final ContactTools tools;

  public MyCardPane(ContactTools tools) {
    this.tools = tools;
    setId("my-card");
    getStyleClass().add("lt-card");
    Controls controls = tools.controls();
    Label name = new Label();
    name.getStyleClass().add("lt-heading");
    VBox words = new VBox();
    getChildren().addAll(controls.hint("exchange.my-card"), name, words, actions());
    tools
        .background()
        .run(() -> tools.casebook().settings().displayName())
        .then(
            mine -> {
              name.setText(mine);
              words
                  .getChildren()
                  .setAll(
                      new FingerprintView(tools.casebook().contacts().myId(), controls.texts()));
            });
  }

  private FlowPane actions() {
    Controls controls = tools.controls();
    FlowPane row = Controls.styled(new FlowPane(), "lt-flow");
    row.getChildren()
        .addAll(
            controls.button("card-save", "exchange.save-card", Feather.DOWNLOAD, this::saveCard),
            controls.button(
                "card-show-codes",
                "contact.show-codes",
                Feather.GRID,
                () -> new CardCodesDialog(tools).open()),
            controls.button(
                "card-lost",
                "contact.lost-own",
                Feather.LIFE_BUOY,
                () -> tools.dialogs().info("contact.lost-own-title", "contact.lost-own-text")));
    return row;
  }

  private void saveCard() {
    tools
        .files()
        .saveFile("exchange.save-card", "card.json", CARD)
        .ifPresent(
            path ->
                tools
                    .background()
                    .run(() -> write(path))
                    .then(saved -> tools.status().say("exchange.card-saved")));
  }

  private Path write(Path path) throws IOException {
    return Files.write(
        path,
        tools.casebook().contacts().cardFile(),
        StandardOpenOption.CREATE,
        StandardOpenOption.TRUNCATE_EXISTING,
        StandardOpenOption.WRITE);
  }
}
