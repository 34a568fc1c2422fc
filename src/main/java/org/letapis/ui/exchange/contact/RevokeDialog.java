package org.letapis.ui.exchange.contact;

import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.letapis.casebook.contact.Contact;
import org.letapis.casebook.contact.Revocation;
import org.letapis.casebook.contact.Revocation.Reason;
import org.letapis.domain.date.DateReader;
import org.letapis.ui.kit.control.Controls;
import org.letapis.ui.kit.dialog.Modal;

/** Ends the trust in a card: why, and where keys were lost, since when. */
final class RevokeDialog {

  private final ContactTools tools;
  private final Runnable then;

  /**
   * @param then what follows when it is revoked
   */
  RevokeDialog(ContactTools tools, Runnable then) {
    this.tools = tools;
    this.then = then;
  }

  void open(Contact contact) {
    Controls controls = tools.controls();
    ToggleGroup reasons = new ToggleGroup();
    VBox list = Controls.styled(new VBox(), "lt-list");
    for (Reason reason : Reason.values()) {
      list.getChildren().add(reason(reason, reasons));
    }
    TextField since = controls.field("revoke-since", "contact.since-prompt");
    VBox lost = controls.labelled("contact.since", since);
    lost.getChildren().add(controls.hint("contact.since-hint"));
    lost.managedProperty().bind(lost.visibleProperty());
    TextField words = new TextField();
    words.setId("revoke-words");
    VBox content =
        new VBox(
            controls.paragraph("exchange.revoke-text", contact.name()),
            controls.labelled("contact.why", list),
            lost,
            controls.labelled("contact.words", words));
    content.getStyleClass().add("lt-column");
    lost.visibleProperty()
        .bind(reasons.selectedToggleProperty().map(t -> t.getUserData() == Reason.LOST));
    Modal modal = tools.dialogs().modal("exchange.revoke-title", content).width(40);
    modal.button("dialog-no", "kit.cancel", Modal.Kind.CANCEL, modal::close);
    modal
        .button(
            "dialog-yes",
            "exchange.revoke",
            Modal.Kind.GRAVE,
            () -> {
              modal.close();
              Reason reason = (Reason) reasons.getSelectedToggle().getUserData();
              revoke(
                  contact,
                  reason,
                  reason == Reason.LOST ? day(since.getText()) : Optional.empty(),
                  words.getText());
            })
        .disableProperty()
        .bind(since.textProperty().map(typed -> !typed.isBlank() && day(typed).isEmpty()));
    modal.open();
  }

  private RadioButton reason(Reason reason, ToggleGroup group) {
    RadioButton button = new RadioButton();
    button.setId("revoke-" + reason.code());
    button.textProperty().bind(tools.controls().texts().of("contact.reason." + reason.code()));
    button.setWrapText(true);
    button.setToggleGroup(group);
    button.setUserData(reason);
    button.setSelected(reason == Reason.LOST);
    return button;
  }

  /** The first day that is meant; nothing where it cannot be read. */
  private static Optional<LocalDate> day(String typed) {
    return typed.isBlank()
        ? Optional.empty()
        : Optional.ofNullable(
            DateReader.read(typed, LocalDate.now(), LocalDate.now()).date().earliest());
  }

  private void revoke(Contact contact, Reason reason, Optional<LocalDate> since, String typed) {
    String said = typed.strip();
    String words =
        said.length() <= Revocation.MAX_WORDS ? said : said.substring(0, Revocation.MAX_WORDS);
    tools
        .background()
        .run(() -> tools.casebook().contacts().revoke(contact.id(), reason, since, words))
        .then(
            revoked -> {
              tools.status().say("contact.revoked", revoked.name());
              then.run();
            });
  }
}
