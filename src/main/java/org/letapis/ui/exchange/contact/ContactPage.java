package org.letapis.ui.exchange.contact;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.letapis.casebook.contact.Contact;
import org.letapis.casebook.contact.Following;
import org.letapis.domain.entry.AuthorId;
import org.letapis.domain.text.Labels;
import org.letapis.ui.kit.control.Controls;

/** One contact: how far they are trusted and why, their words, cards of before, and a note. */
final class ContactPage extends VBox {

  private final ContactTools tools;
  private final Controls controls;
  private final ContactWords words;
  private final Contact contact;
  private final List<Contact> all;
  private final Runnable changed;

  /**
   * @param all everybody, this contact too
   * @param changed reads everything again
   * @param close goes back
   */
  ContactPage(
      ContactTools tools, Contact contact, List<Contact> all, Runnable changed, Runnable close) {
    this.tools = tools;
    this.controls = tools.controls();
    this.words = new ContactWords(controls.texts().labels());
    this.contact = contact;
    this.all = all;
    this.changed = changed;
    setId("contact-page");
    getStyleClass().add("lt-card");
    Label name = Controls.styled(new Label(contact.name()), "lt-heading");
    name.setWrapText(true);
    getChildren()
        .addAll(
            Controls.row(
                name,
                ContactLine.state(controls, contact),
                Controls.spacer(),
                controls.iconButton("contact-close", "kit.close", Feather.X, close)),
            lines(words.trust(contact)));
    handedOver().ifPresent(getChildren()::add);
    getChildren().add(new FingerprintView(contact.id(), controls.texts()));
    getChildren().add(actions());
    getChildren().addAll(cards());
    VBox past = Controls.styled(new VBox(), "lt-list");
    past.setId("contact-past");
    getChildren().addAll(new ColleagueBox(tools, contact, changed), past, note());
    readPast(past);
  }

  private void readPast(VBox past) {
    Labels labels = controls.texts().labels();
    tools
        .background()
        .run(() -> PastBundles.of(tools.casebook(), persons(), labels))
        .then(
            read -> {
              Label title = Controls.styled(controls.label("contact.exchanged"), "lt-field-label");
              past.getChildren().setAll(title);
              if (read.forked()) {
                past.getChildren()
                    .add(
                        Controls.styled(
                            new VBox(controls.paragraph("contact.forked")), "lt-notice"));
              }
              read.lines().forEach(line -> past.getChildren().add(wrapped(line)));
              if (read.lines().isEmpty()) {
                past.getChildren().add(controls.hint("contact.exchanged-nothing"));
              } else if (read.more() > 0) {
                past.getChildren().add(controls.hint("contact.exchanged-more", read.more()));
              }
            });
  }

  /** This card, and those that came before it. */
  private Set<AuthorId> persons() {
    Set<AuthorId> ids = new HashSet<>(Set.of(contact.id()));
    tools.casebook().contacts().before(contact.id()).forEach(c -> ids.add(c.id()));
    return ids;
  }

  private static VBox lines(List<String> sentences) {
    VBox box = Controls.styled(new VBox(), "lt-list");
    box.setId("contact-trust");
    sentences.forEach(sentence -> box.getChildren().add(wrapped(sentence)));
    return box;
  }

  private static Label wrapped(String text) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    return label;
  }

  /** New keys for which the old ones vouch: what that is worth, and the choice. */
  private Optional<Node> handedOver() {
    if (!contact.isHandedOver()) {
      return Optional.empty();
    }
    boolean trusted =
        contact
            .following()
            .flatMap(f -> find(f.former()))
            .filter(former -> former.state() == Contact.State.VERIFIED)
            .isPresent();
    VBox box = Controls.styled(new VBox(), "lt-notice");
    box.getChildren()
        .add(
            controls.paragraph(
                trusted ? "contact.handover-text" : "contact.handover-broken", contact.name()));
    if (trusted) {
      box.getChildren()
          .add(controls.button("contact-handover", "contact.handover", this::trustHandover));
    }
    return Optional.of(box);
  }

  private void trustHandover() {
    tools
        .background()
        .run(
            () ->
                tools
                    .casebook()
                    .contacts()
                    .trustHandover(contact.id(), tools.casebook().settings().displayName()))
        .then(
            trusted -> {
              tools.status().say("exchange.verified", trusted.name());
              changed.run();
            });
  }

  private FlowPane actions() {
    FlowPane row = Controls.styled(new FlowPane(), "lt-flow");
    Button compare =
        controls.button(
            "contact-compare",
            contact.state() == Contact.State.VERIFIED ? "contact.compare-again" : "exchange.verify",
            Feather.CHECK_CIRCLE,
            () -> new CompareDialog(tools, changed).open(contact));
    row.getChildren().add(compare);
    if (contact.following().isEmpty() && all.size() > 1) {
      row.getChildren()
          .add(
              controls.button(
                  "contact-link",
                  "contact.link-begin",
                  Feather.LINK,
                  () -> new LinkDialog(tools, changed).open(contact, others())));
    }
    if (contact.state() != Contact.State.REVOKED) {
      row.getChildren()
          .add(
              controls.button(
                  "contact-revoke",
                  "contact.revoke-begin",
                  Feather.USER_X,
                  () -> new RevokeDialog(tools, changed).open(contact)));
    }
    return row;
  }

  private List<Contact> others() {
    return all.stream().filter(c -> !c.id().equals(contact.id())).toList();
  }

  private Optional<Contact> find(AuthorId id) {
    return all.stream().filter(c -> c.id().equals(id)).findFirst();
  }

  /** Cards the same person had before, and has since. */
  private List<Node> cards() {
    List<Node> nodes = new ArrayList<>();
    contact.following().ifPresent(f -> nodes.add(following(contact, f)));
    for (Contact other : all) {
      other
          .following()
          .filter(f -> f.former().equals(contact.id()))
          .ifPresent(
              f ->
                  nodes.add(
                      wrapped(
                          controls
                              .texts()
                              .now("contact.followed-by", words.day(f.on()), state(other)))));
    }
    if (!nodes.isEmpty()) {
      nodes.addFirst(controls.label("contact.same-person"));
      nodes.getFirst().getStyleClass().add("lt-field-label");
    }
    return nodes;
  }

  private String state(Contact other) {
    return controls.texts().now("contact.state." + other.state().code());
  }

  private Node following(Contact newer, Following following) {
    String former = find(following.former()).map(this::state).orElse("");
    Label line = wrapped(words.following(following, former));
    if (following.proof() == Following.Proof.SIGNED) {
      return line;
    }
    return Controls.row(
        line,
        controls.button(
            "contact-unlink",
            "contact.unlink",
            () ->
                tools
                    .background()
                    .run(() -> tools.casebook().contacts().notSamePerson(newer.id()))
                    .then(apart -> changed.run())));
  }

  private Node note() {
    TextArea area = new TextArea(contact.note());
    area.setId("contact-note");
    area.setPrefRowCount(3);
    area.setWrapText(true);
    Button save =
        controls.button("contact-note-save", "contact.save-note", () -> note(area.getText()));
    save.disableProperty()
        .bind(
            area.textProperty()
                .map(t -> t.strip().equals(contact.note()) || t.length() > Contact.MAX_NOTE));
    VBox box = new VBox(controls.labelled("contact.note", area), Controls.row(save));
    return Controls.styled(box, "lt-list");
  }

  private void note(String typed) {
    tools
        .background()
        .run(() -> tools.casebook().contacts().note(contact.id(), typed))
        .then(
            noted -> {
              tools.status().say("contact.note-saved");
              changed.run();
            });
  }
}
