package org.letapis.ui.exchange;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.letapis.casebook.contact.Contact;
import org.letapis.ui.kit.control.Controls;

/** One contact: name, state in words, and what can be done about it. */
final class ContactLine extends HBox {

  ContactLine(
      ExchangeTools tools,
      Contact contact,
      Consumer<Contact> onVerify,
      Consumer<Contact> onRevoke) {
    getStyleClass().add("lt-row");
    setAlignment(javafx.geometry.Pos.CENTER_LEFT);
    Controls controls = tools.controls();
    Label name = new Label(contact.name());
    name.setMinWidth(0);
    name.setWrapText(true);
    name.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(name, Priority.ALWAYS);
    Label state = controls.label("contact.state." + contact.state().code());
    state.setGraphic(
        Controls.icon(
            switch (contact.state()) {
              case UNVERIFIED -> Feather.HELP_CIRCLE;
              case VERIFIED -> Feather.CHECK_CIRCLE;
              case REVOKED -> Feather.SLASH;
            }));
    state.getStyleClass().addAll("lt-hint", "lt-state-" + contact.state().code());
    state.setMinWidth(USE_PREF_SIZE);
    String mark = contact.id().toString().substring(0, 8);
    getChildren().addAll(name, state);
    if (contact.state() != Contact.State.VERIFIED) {
      Button verify =
          controls.button(
              "contact-verify-" + mark, "exchange.verify", () -> onVerify.accept(contact));
      getChildren().add(verify);
    }
    if (contact.state() != Contact.State.REVOKED) {
      getChildren()
          .add(
              controls.iconButton(
                  "contact-revoke-" + mark,
                  "exchange.revoke",
                  Feather.USER_X,
                  () -> onRevoke.accept(contact)));
    }
  }
}
