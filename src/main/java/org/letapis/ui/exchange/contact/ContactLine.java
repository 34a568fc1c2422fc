package org.letapis.ui.exchange.contact;

import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.letapis.casebook.contact.Contact;
import org.letapis.ui.kit.control.Controls;

/** One contact: name, which opens their page, state in words, and what is to be done first. */
final class ContactLine extends HBox {

  ContactLine(
      ContactTools tools,
      Contact contact,
      boolean colleague,
      Consumer<Contact> onOpen,
      Consumer<Contact> onVerify) {
    getStyleClass().add("lt-row");
    setAlignment(javafx.geometry.Pos.CENTER_LEFT);
    Controls controls = tools.controls();
    Hyperlink name = new Hyperlink(contact.name());
    name.setId("contact-open-" + mark(contact));
    name.setMinWidth(0);
    name.setVisited(false);
    name.setOnAction(e -> onOpen.accept(contact));
    getChildren().addAll(name, Controls.spacer(), state(controls, contact));
    if (colleague) {
      getChildren()
          .add(2, controls.badge(controls.texts().of("contact.colleague-badge"), "accent"));
    }
    if (contact.state() == Contact.State.UNVERIFIED) {
      getChildren()
          .add(
              controls.button(
                  "contact-verify-" + mark(contact),
                  "exchange.verify",
                  () -> onVerify.accept(contact)));
    }
  }

  /** How far somebody is trusted, in a word. */
  static Label state(Controls controls, Contact contact) {
    String code = contact.isHandedOver() ? "handed-over" : contact.state().code();
    Label state = controls.label("contact.state." + code);
    state.setGraphic(
        Controls.icon(
            switch (contact.state()) {
              case UNVERIFIED -> contact.isHandedOver() ? Feather.REFRESH_CW : Feather.HELP_CIRCLE;
              case VERIFIED -> Feather.CHECK_CIRCLE;
              case REVOKED -> Feather.SLASH;
            }));
    state.getStyleClass().addAll("lt-hint", "lt-state-" + contact.state().code());
    state.setMinWidth(USE_PREF_SIZE);
    return state;
  }

  /** The beginning of a fingerprint, for the ids of buttons. */
  static String mark(Contact contact) {
    return contact.id().toString().substring(0, 8);
  }
}
