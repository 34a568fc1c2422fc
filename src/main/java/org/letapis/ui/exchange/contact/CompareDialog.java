package org.letapis.ui.exchange.contact;

import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.letapis.casebook.contact.Contact;
import org.letapis.casebook.contact.Verification;
import org.letapis.ui.kit.control.Controls;
import org.letapis.ui.kit.dialog.Modal;

/**
 * Shows the words to compare. Trust follows only from saying that they are the same, how they were
 * compared, and by whom.
 */
final class CompareDialog {

  private final ContactTools tools;
  private final Runnable then;

  /**
   * @param then what follows when somebody is trusted
   */
  CompareDialog(ContactTools tools, Runnable then) {
    this.tools = tools;
    this.then = then;
  }

  void open(Contact contact) {
    tools
        .background()
        .run(() -> tools.casebook().settings().displayName())
        .then(mine -> open(contact, mine));
  }

  private void open(Contact contact, String mine) {
    Controls controls = tools.controls();
    ToggleGroup ways = new ToggleGroup();
    RadioButton voice = way("compare-voice", Verification.Way.VOICE, ways);
    RadioButton person = way("compare-in-person", Verification.Way.IN_PERSON, ways);
    voice.setSelected(true);
    TextField by = new TextField(mine);
    by.setId("compare-by");
    VBox how = Controls.styled(new VBox(voice, person), "lt-list");
    VBox content =
        new VBox(
            controls.paragraph("exchange.verify-text", contact.name()),
            new FingerprintView(contact.id(), controls.texts()),
            controls.labelled("contact.how", how),
            controls.labelled("contact.by-whom", by));
    content.getStyleClass().add("lt-column");
    Modal modal = tools.dialogs().modal("exchange.verify-title", content).width(44);
    modal.button("dialog-no", "exchange.verify-later", Modal.Kind.CANCEL, modal::close);
    modal.button(
        "dialog-yes",
        "exchange.verify-same",
        Modal.Kind.PLAIN,
        () -> {
          modal.close();
          Object way = ways.getSelectedToggle().getUserData();
          verify(contact, (Verification.Way) way, cut(by.getText()));
        });
    modal.open();
  }

  private RadioButton way(String id, Verification.Way way, ToggleGroup group) {
    RadioButton button = new RadioButton();
    button.setId(id);
    button.textProperty().bind(tools.controls().texts().of("contact.way." + way.code()));
    button.setToggleGroup(group);
    button.setUserData(way);
    return button;
  }

  private static String cut(String typed) {
    String by = typed.strip();
    return by.length() <= Verification.MAX_BY ? by : by.substring(0, Verification.MAX_BY);
  }

  private void verify(Contact contact, Verification.Way way, String by) {
    tools
        .background()
        .run(() -> tools.casebook().contacts().verify(contact.id(), way, by))
        .then(
            verified -> {
              tools.status().say("exchange.verified", verified.name());
              then.run();
            });
  }
}
