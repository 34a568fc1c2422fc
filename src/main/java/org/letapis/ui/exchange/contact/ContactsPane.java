package org.letapis.ui.exchange.contact;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.letapis.casebook.contact.Contact;
import org.letapis.domain.entry.AuthorId;
import org.letapis.ui.kit.control.Controls;

/** Everybody bundles are exchanged with, and how far each is trusted. */
public final class ContactsPane extends VBox {

  private final ContactTools tools;
  private final Consumer<List<Contact>> onRead;
  private final Consumer<@Nullable Node> onPage;
  private final CardIntake intake;
  private final VBox list = new VBox();
  private @Nullable AuthorId open;

  /**
   * @param onRead told who there is, whenever that was read
   * @param onPage gets the page of a contact to show, or null for none
   */
  public ContactsPane(
      ContactTools tools, Consumer<List<Contact>> onRead, Consumer<@Nullable Node> onPage) {
    this.tools = tools;
    this.onRead = onRead;
    this.onPage = onPage;
    this.intake = new CardIntake(tools, this::added);
    setId("contacts");
    getStyleClass().add("lt-card");
    list.getStyleClass().add("lt-list");
    Controls controls = tools.controls();
    getChildren()
        .addAll(
            Controls.row(
                controls.heading("exchange.contacts"),
                Controls.spacer(),
                controls.iconButton(
                    "contact-paste", "contact.paste", Feather.CLIPBOARD, intake::paste),
                controls.button(
                    "contact-add", "exchange.add-contact", Feather.USER_PLUS, intake::choose)),
            list);
    controls
        .texts()
        .languageProperty()
        .subscribe(
            (before, now) -> {
              if (open != null) {
                read();
              }
            });
  }

  /** Adds who is on a card. */
  public void take(Path card) {
    intake.take(List.of(card));
  }

  /** Reads who there is. */
  public void read() {
    tools
        .background()
        .run(
            () ->
                new Everybody(
                    tools.casebook().contacts().all(),
                    tools.casebook().review().colleagues().all()))
        .then(this::show);
  }

  private record Everybody(List<Contact> contacts, Set<AuthorId> colleagues) {}

  private void show(Everybody everybody) {
    List<Contact> contacts = everybody.contacts();
    list.getChildren().clear();
    if (contacts.isEmpty()) {
      list.getChildren().add(tools.controls().hint("exchange.no-contacts"));
    }
    for (Contact contact : contacts) {
      list.getChildren()
          .add(
              new ContactLine(
                  tools,
                  contact,
                  everybody.colleagues().contains(contact.id()),
                  c -> open(c, contacts),
                  this::compare));
    }
    onRead.accept(contacts);
    contacts.stream()
        .filter(c -> c.id().equals(open))
        .findFirst()
        .ifPresent(c -> open(c, contacts));
  }

  private void open(Contact contact, List<Contact> all) {
    open = contact.id();
    onPage.accept(new ContactPage(tools, contact, all, this::read, this::close));
  }

  private void close() {
    open = null;
    onPage.accept(null);
  }

  private void added(Contact contact) {
    read();
    if (contact.state() == Contact.State.UNVERIFIED) {
      compare(contact);
    }
  }

  private void compare(Contact contact) {
    new CompareDialog(tools, this::read).open(contact);
  }
}
