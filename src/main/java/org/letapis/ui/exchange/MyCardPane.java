package org.letapis.ui.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.letapis.ui.kit.control.Controls;
import org.letapis.ui.kit.dialog.FileKind;

/** This casebook's own card: what others compare, and the file to give them. */
final class MyCardPane extends VBox {

  private static final FileKind CARD = FileKind.of("exchange.card-files", "*.json");

  private final ExchangeTools tools;

  MyCardPane(ExchangeTools tools) {
    this.tools = tools;
    setId("my-card");
    getStyleClass().add("lt-card");
    Controls controls = tools.controls();
    Label name = new Label();
    name.getStyleClass().add("lt-heading");
    VBox words = new VBox();
    getChildren()
        .addAll(
            controls.hint("exchange.my-card"),
            name,
            words,
            controls.button("card-save", "exchange.save-card", Feather.DOWNLOAD, this::saveCard));
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
