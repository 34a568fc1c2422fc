package org.letapis.ui.exchange.contact;

import java.util.List;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.letapis.casebook.contact.Contact;
import org.letapis.ui.kit.control.Controls;
import org.letapis.ui.kit.dialog.Modal;

/** Says which of the other cards was the same person's before. */
final class LinkDialog {

  private final ContactTools tools;
  private final Runnable then;

  LinkDialog(ContactTools tools, Runnable then) {
    this.tools = tools;
    this.then = then;
  }

  /**
   * @param others all other cards
   */
  void open(Contact contact, List<Contact> others) {
    Controls controls = tools.controls();
    ContactWords words = new ContactWords(controls.texts().labels());
    ToggleGroup group = new ToggleGroup();
    VBox list = Controls.styled(new VBox(), "lt-list");
    for (Contact other : others) {
      RadioButton button = new RadioButton();
      button.setId("link-" + ContactLine.mark(other));
      button.setText(
          controls
              .texts()
              .now(
                  "contact.card-of",
                  other.name(),
                  words.day(other.created()),
                  controls.texts().now("contact.state." + other.state().code())));
      button.setToggleGroup(group);
      button.setUserData(other);
      list.getChildren().add(button);
    }
    VBox content = new VBox(controls.paragraph("contact.link-text", contact.name()), list);
    content.getStyleClass().add("lt-column");
    Modal modal = tools.dialogs().modal("contact.link-title", content).width(40);
    modal.button("dialog-no", "kit.cancel", Modal.Kind.CANCEL, modal::close);
    modal
        .button(
            "dialog-yes",
            "contact.link",
            Modal.Kind.DEFAULT,
            () -> {
              modal.close();
              link(contact, (Contact) group.getSelectedToggle().getUserData());
            })
        .disableProperty()
        .bind(group.selectedToggleProperty().isNull());
    modal.open();
  }

  private void link(Contact contact, Contact former) {
    tools
        .background()
        .run(() -> tools.casebook().contacts().samePerson(contact.id(), former.id()))
        .then(linked -> then.run());
  }
}
