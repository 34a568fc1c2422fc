package org.letapis.ui.exchange.contact;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.FlowPane;
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

  private void open(List<String> texts) {
    Controls controls = tools.controls();
    FlowPane codes = Controls.styled(new FlowPane(), "lt-flow");
    codes.setId("card-codes");
    codes.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    for (String text : texts) {
      codes.getChildren().add(new ImageView(image(QrSheet.of(List.of(text), 1, ON_SCREEN))));
    }
    codes.accessibleTextProperty().bind(controls.texts().of("contact.codes-title"));
    VBox content = new VBox(controls.paragraph("contact.codes-text", texts.size()), codes);
    content.getStyleClass().add("lt-column");
    Modal modal = tools.dialogs().modal("contact.codes-title", content).width(78);
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
