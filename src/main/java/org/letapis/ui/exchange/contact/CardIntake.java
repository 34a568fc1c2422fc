package org.letapis.ui.exchange.contact;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.input.Clipboard;
import org.letapis.casebook.contact.CardCodes;
import org.letapis.casebook.contact.Contact;
import org.letapis.ui.kit.dialog.FileKind;
import org.letapis.ui.kit.dialog.Question;
import org.letapis.ui.kit.qr.QrReader;

/**
 * Takes a card in: from its file, or from pictures of its codes, one after the other until all of
 * it is there.
 */
final class CardIntake {

  private static final FileKind CARD =
      FileKind.of(
          "exchange.card-files",
          "*.json",
          "*.png",
          "*.jpg",
          "*.jpeg",
          "*.webp",
          "*.heic",
          "*.pdf",
          "*.txt");

  /** A card is a few kilobytes; more than this is none. */
  private static final int MAX_CARD = 64 * 1024;

  private final ContactTools tools;
  private final Consumer<Contact> added;
  private CardCodes codes = new CardCodes();

  /**
   * @param added told whose card it was
   */
  CardIntake(ContactTools tools, Consumer<Contact> added) {
    this.tools = tools;
    this.added = added;
  }

  /** Asks for files. */
  void choose() {
    take(tools.files().openFiles("exchange.add-contact", CARD));
  }

  /** Takes these. */
  void take(List<Path> files) {
    if (!files.isEmpty()) {
      CardCodes so = codes;
      tools.background().run(at -> read(files, so, at::cancelled)).then(whole -> tell(so, whole));
    }
  }

  /** Takes the picture that was copied, or the text of codes. */
  void paste() {
    Clipboard clipboard = Clipboard.getSystemClipboard();
    Image image = clipboard.hasImage() ? clipboard.getImage() : null;
    if (image == null) {
      tools.status().say("contact.nothing-copied");
      return;
    }
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    int[] argb = new int[Math.multiplyExact(width, height)];
    image
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
    CardCodes so = codes;
    tools
        .background()
        .run(
            at -> {
              QrReader.readAll(width, height, argb, at::cancelled).forEach(so::take);
              return so.file().map(tools.casebook().contacts()::add);
            })
        .then(whole -> tell(so, whole));
  }

  private Optional<Contact> read(List<Path> files, CardCodes so, BooleanSupplier cancelled)
      throws IOException {
    Optional<Contact> last = Optional.empty();
    for (Path file : files) {
      byte[] beginning = beginning(file);
      if (beginning.length > 0 && beginning[0] == '{') {
        last = Optional.of(tools.casebook().contacts().add(beginning));
      } else {
        QrReader.readAll(file, cancelled).forEach(so::take);
      }
    }
    Optional<byte[]> whole = so.file();
    return whole.isPresent() ? whole.map(tools.casebook().contacts()::add) : last;
  }

  private static byte[] beginning(Path path) throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      return in.readNBytes(MAX_CARD);
    }
  }

  private void tell(CardCodes so, Optional<Contact> whole) {
    if (whole.isPresent()) {
      codes = new CardCodes();
      tools.status().say("exchange.contact-added", whole.get().name());
      added.accept(whole.get());
      return;
    }
    if (so.of() == 0) {
      tools.dialogs().info("contact.no-card-title", "contact.no-card-text");
      return;
    }
    tools
        .dialogs()
        .confirm(
            Question.of(
                "contact.some-codes-title",
                "contact.some-codes-text",
                "contact.some-codes-more",
                so.have(),
                so.of()),
            this::choose);
  }
}
