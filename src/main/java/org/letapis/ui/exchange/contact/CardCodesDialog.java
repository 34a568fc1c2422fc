package org.letapis.ui.exchange.contact;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.VBox;
import org.letapis.casebook.contact.CardCodes;
import org.letapis.ui.kit.control.Controls;
import org.letapis.ui.kit.dialog.FileKind;
import org.letapis.ui.kit.dialog.Modal;
import org.letapis.ui.kit.qr.QrSheet;

/** Shows this casebook's card as codes to photograph, and saves them as a picture. */
final class CardCodesDialog {

  private static final FileKind PICTURE = FileKind.of("kit.file-image", "*.png");
  private static final int COLUMNS = 4;
  private static final int ON_SCREEN = 2;
  private static final int IN_FILE = 4;

  private final ContactTools tools;

  CardCodesDialog(ContactTools tools) {
    this.tools = tools;
  }

  void open() {
    tools
        .background()
        .run(() -> CardCodes.of(tools.casebook().contacts().cardFile()))
        .then(texts -> open(texts));
  }

  private void open(java.util.List<String> texts) {
    Controls controls = tools.controls();
    ImageView codes = new ImageView(image(QrSheet.of(texts, COLUMNS, ON_SCREEN)));
    codes.setId("card-codes");
    codes.accessibleTextProperty().bind(controls.texts().of("contact.codes-title"));
    VBox content = new VBox(controls.paragraph("contact.codes-text", texts.size()), codes);
    content.getStyleClass().add("lt-column");
    content.setAlignment(javafx.geometry.Pos.TOP_CENTER);
    Modal modal = tools.dialogs().modal("contact.codes-title", content).width(68);
    modal.button(
        "card-codes-save",
        "contact.save-codes",
        Modal.Kind.PLAIN,
        () -> save(QrSheet.of(texts, COLUMNS, IN_FILE)));
    modal.button("dialog-no", "kit.close", Modal.Kind.CANCEL, modal::close);
    modal.open();
  }

  private static WritableImage image(QrSheet sheet) {
    WritableImage image = new WritableImage(sheet.width(), sheet.height());
    image
        .getPixelWriter()
        .setPixels(
            0,
            0,
            sheet.width(),
            sheet.height(),
            PixelFormat.getIntArgbInstance(),
            sheet.argb(),
            0,
            sheet.width());
    return image;
  }

  private void save(QrSheet sheet) {
    tools
        .files()
        .saveFile("contact.save-codes", "card.png", PICTURE)
        .ifPresent(
            path ->
                tools
                    .background()
                    .run(() -> write(path, sheet))
                    .then(saved -> tools.status().say("exchange.card-saved")));
  }

  private static Path write(Path path, QrSheet sheet) throws IOException {
    return Files.write(
        path,
        sheet.png(),
        StandardOpenOption.CREATE,
        StandardOpenOption.TRUNCATE_EXISTING,
        StandardOpenOption.WRITE);
  }
}
