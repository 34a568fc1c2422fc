package org.letapis.ui.exchange.contact;

import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.letapis.casebook.contact.Contact;
import org.letapis.casebook.review.Colleagues;
import org.letapis.ui.kit.control.Controls;
import org.letapis.ui.kit.dialog.Question;

/** Whether a contact's decisions count here as if they were made here, and what that means. */
final class ColleagueBox extends VBox {
  private final ContactTools tools;
  private final Contact contact;
  private final Runnable changed;

  /**
   * @param changed reads everything again
   */
  ColleagueBox(ContactTools tools, Contact contact, Runnable changed) {
    this.tools = tools;
    this.contact = contact;
    this.changed = changed;
    setId("colleague");
    getStyleClass().add("lt-list");
    tools
        .background()
        .run(() -> tools.casebook().review().colleagues().all().contains(contact.id()))
        .then(this::show);
  }

  private void show(boolean colleague) {
    Controls controls = tools.controls();
    getChildren().setAll(Controls.styled(controls.label("contact.colleague"), "lt-field-label"));
    if (colleague) {
      getChildren()
          .addAll(
              controls.hint("contact.colleague-is", contact.name()),
              Controls.row(
                  controls.button(
                      "colleague-remove", "contact.colleague-remove", this::askToRemove)));
    } else if (contact.state() == Contact.State.VERIFIED) {
      getChildren()
          .addAll(
              controls.hint("contact.colleague-not", contact.name()),
              Controls.row(
                  controls.button(
                      "colleague-add",
                      "contact.colleague-add",
                      Feather.USER_CHECK,
                      this::askToAdd)));
    } else {
      getChildren().add(controls.hint("contact.colleague-unverified"));
    }
  }

  private void askToAdd() {
    tools
        .dialogs()
        .confirm(
            Question.of(
                "contact.colleague-add-title",
                "contact.colleague-add-text",
                "contact.colleague-add",
                contact.name()),
            () -> set(true));
  }

  private void askToRemove() {
    tools
        .dialogs()
        .confirm(
            Question.of(
                "contact.colleague-remove-title",
                "contact.colleague-remove-text",
                "contact.colleague-remove",
                contact.name()),
            () -> set(false));
  }

  private void set(boolean colleague) {
    tools
        .background()
        .run(
            () -> {
              Colleagues colleagues = tools.casebook().review().colleagues();
              if (colleague) {
                colleagues.add(contact.id());
              } else {
                colleagues.remove(contact.id());
              }
            })
        .then(
            done -> {
              tools
                  .status()
                  .say(
                      colleague ? "contact.colleague-added" : "contact.colleague-removed",
                      contact.name());
              changed.run();
            });
  }
}
