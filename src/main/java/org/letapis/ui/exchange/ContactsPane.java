package org.letapis.ui.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.letapis.casebook.contact.Contact;
import org.letapis.ui.kit.control.Controls;
import org.letapis.ui.kit.dialog.FileKind;
import org.letapis.ui.kit.dialog.Modal;
import org.letapis.ui.kit.dialog.Question;

/** Everybody bundles are exchanged with, and how far each is trusted. */
final class ContactsPane extends VBox {

  private static final FileKind CARD = FileKind.of("exchange.card-files", "*.json");

  /** A card is a few kilobytes; more than this is none. */
  private static final int MAX_CARD = 64 * 1024;

  private final ExchangeTools tools;
  private final Consumer<List<Contact>> onRead;
  private final VBox list = new VBox();

  /**
   * @param onRead told who there is, whenever that was read
   */
  ContactsPane(ExchangeTools tools, Consumer<List<Contact>> onRead) {
    this.tools = tools;
    this.onRead = onRead;
    setId("contacts");
    getStyleClass().add("lt-card");
    list.getStyleClass().add("lt-list");
    Controls controls = tools.controls();
    getChildren()
        .addAll(
            Controls.row(
                controls.heading("exchange.contacts"),
                Controls.spacer(),
                controls.button(
                    "contact-add", "exchange.add-contact", Feather.USER_PLUS, this::add)),
            list);
  }

  void read() {
    tools.background().run(() -> tools.casebook().contacts().all()).then(this::show);
  }

  private void show(List<Contact> contacts) {
    list.getChildren().clear();
    if (contacts.isEmpty()) {
      list.getChildren().add(tools.controls().hint("exchange.no-contacts"));
    }
    for (Contact contact : contacts) {
      list.getChildren().add(new ContactLine(tools, contact, this::verify, this::revoke));
    }
    onRead.accept(contacts);
  }

  private void add() {
    tools
        .files()
        .openFile("exchange.add-contact", CARD)
        .ifPresent(
            path ->
                tools
                    .background()
                    .run(() -> tools.casebook().contacts().add(bytes(path)))
                    .then(
                        contact -> {
                          tools.status().say("exchange.contact-added", contact.name());
                          read();
                          if (contact.state() == Contact.State.UNVERIFIED) {
                            verify(contact);
                          }
                        }));
  }

  private static byte[] bytes(Path path) throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      return in.readNBytes(MAX_CARD);
    }
  }

  /** Shows the words to compare; trust follows only from saying that they are the same. */
  private void verify(Contact contact) {
    Controls controls = tools.controls();
    VBox content =
        new VBox(
            controls.paragraph("exchange.verify-text", contact.name()),
            new FingerprintView(contact.id(), controls.texts()));
    content.getStyleClass().add("lt-column");
    Modal modal = tools.dialogs().modal("exchange.verify-title", content).width(44);
    modal.button("dialog-no", "exchange.verify-later", Modal.Kind.CANCEL, modal::close);
    modal.button(
        "dialog-yes",
        "exchange.verify-same",
        Modal.Kind.PLAIN,
        () -> {
          modal.close();
          tools
              .background()
              .run(() -> tools.casebook().contacts().verify(contact.id()))
              .then(
                  verified -> {
                    tools.status().say("exchange.verified", verified.name());
                    read();
                  });
        });
    modal.open();
  }

  private void revoke(Contact contact) {
    tools
        .dialogs()
        .confirm(
            Question.grave(
                "exchange.revoke-title", "exchange.revoke-text", "exchange.revoke", contact.name()),
            () ->
                tools
                    .background()
                    .run(() -> tools.casebook().contacts().revoke(contact.id()))
                    .then(revoked -> read()));
  }
}
