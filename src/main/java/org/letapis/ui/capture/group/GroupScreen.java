package org.letapis.ui.capture.group;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.letapis.casebook.bulk.GroupChange;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.record.CaseRecord;
import org.letapis.ui.capture.CaptureTools;
import org.letapis.ui.kit.control.Controls;
import org.letapis.ui.kit.control.ScreenPane;
import org.letapis.ui.kit.control.TypeAhead;
import org.letapis.ui.kit.dialog.Focus;
import org.letapis.ui.kit.form.field.Suggestion;
import org.letapis.ui.kit.nav.Keys;
import org.letapis.ui.kit.nav.Screen;
import org.letapis.ui.kit.task.Latest;

/**
 * The same for several people: what they have in common on the left, who they are on the right,
 * saved as one change.
 */
public final class GroupScreen implements Screen {

  private final CaptureTools tools;
  private final Controls controls;
  private final GroupModel model;
  private final VBox carried = new VBox();
  private final VBox people = new VBox();
  private final HBox done = new HBox();
  private final TextField person;
  private final TextArea names = new TextArea();
  private final Latest searches;
  private final ScreenPane pane;

  /**
   * @param pattern what they may have in common; its id is that of the draft kept meanwhile
   * @param known whom it is known to have happened to; may be empty
   */
  public GroupScreen(CaptureTools tools, CaseRecord pattern, List<RecordId> known) {
    this.tools = tools;
    this.controls = tools.services().controls();
    this.model = new GroupModel(tools, pattern);
    this.searches = new Latest(tools.services().background());
    this.person = controls.field("group-person", "group.person");
    Button form = controls.button("group-form", "group.form", Feather.FILE_TEXT, this::form);
    form.disableProperty().bind(Bindings.size(model.members()).greaterThan(1));
    Button save = controls.primary("group-save", "group.save", Feather.CHECK, this::save);
    save.disableProperty().bind(Bindings.isEmpty(model.members()));
    this.pane = new ScreenPane(controls, title(), halves(), form, save);
    done.setId("group-done");
    done.setVisible(false);
    done.managedProperty().bind(done.visibleProperty());
    pane.under(done);
    model.members().addListener((InvalidationListener) changed -> showPeople());
    controls.texts().languageProperty().subscribe(language -> model.read(this::showCarried));
    model.addKnown(known);
  }

  private Node halves() {
    carried.getStyleClass().add("lt-list");
    VBox common =
        Controls.card(
            controls.heading("group.common"), controls.hint("group.common-hint"), carried);
    pick();
    names.setId("group-names");
    names.setPrefRowCount(3);
    names.setWrapText(true);
    names.promptTextProperty().bind(controls.texts().of("group.names"));
    names.accessibleTextProperty().bind(controls.texts().of("group.names"));
    names.addEventFilter(KeyEvent.KEY_PRESSED, this::namesKey);
    Button add =
        controls.button("group-add-names", "group.add-names", Feather.PLUS, this::addNames);
    add.disableProperty().bind(names.textProperty().map(String::isBlank));
    people.getStyleClass().add("lt-list");
    CheckBox together = new CheckBox();
    together.setId("group-together");
    together.textProperty().bind(controls.texts().of("group.together"));
    together.setWrapText(true);
    together.selectedProperty().addListener((o, before, on) -> model.setTogether(on));
    together.setVisible(model.mayBeTogether());
    together.managedProperty().bind(together.visibleProperty());
    VBox who = Controls.card(controls.heading("group.who"), person, names, add, together, people);
    return Controls.halves(scroll(common), scroll(who));
  }

  private static ScrollPane scroll(Node content) {
    ScrollPane scroll = new ScrollPane(content);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    scroll.getStyleClass().addAll("edge-to-edge", "lt-scroll");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    return scroll;
  }

  private void pick() {
    TypeAhead<Suggestion> ahead =
        new TypeAhead<>(
            person,
            this::offers,
            chosen -> {
              model.add(chosen);
              person.clear();
            });
    person.setOnAction(
        e -> {
          if (!ahead.isOpen() && !person.getText().isBlank()) {
            model.addNames(person.getText(), person::clear);
          }
        });
  }

  private void offers(String text, Consumer<List<TypeAhead.Offer<Suggestion>>> then) {
    searches
        .run(() -> tools.services().finder().search(Set.of("person"), text))
        .then(
            found ->
                then.accept(
                    text.isBlank()
                        ? List.of()
                        : found.stream()
                            .map(s -> new TypeAhead.Offer<>(s, s.title(), s.detail(), false))
                            .toList()));
  }

  /** In the list of names Tab goes on, Ctrl+Enter adds them. */
  private void namesKey(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
      event.consume();
      addNames();
    }
  }

  private void addNames() {
    model.addNames(names.getText(), names::clear);
  }

  private void showCarried(List<Carried> all) {
    List<Node> boxes = new ArrayList<>();
    for (Carried one : all) {
      CheckBox box = new CheckBox(one.label() + ": " + one.words());
      box.setId("carry-" + one.field());
      box.setWrapText(true);
      box.setSelected(model.carries(one));
      box.selectedProperty().addListener((o, before, on) -> model.carry(one.field(), on));
      boxes.add(box);
    }
    carried.getChildren().setAll(boxes);
  }

  private void showPeople() {
    List<Node> cards = new ArrayList<>();
    for (int i = 0; i < model.members().size(); i++) {
      int number = i;
      Member member = model.members().get(i);
      cards.add(
          new MemberCard(
              member,
              number,
              controls,
              which -> model.members().set(number, member.choose(which)),
              () -> model.members().remove(number)));
    }
    people.getChildren().setAll(cards);
  }

  private void save() {
    var asked = model.asked();
    if (model.members().isEmpty() || asked.isPresent()) {
      tools.status().say("group.not-yet");
      asked.ifPresent(
          i -> {
            Node first = people.getChildren().get(i).lookup("#group-member-" + i + "-0");
            if (first != null) {
              first.requestFocus();
            }
          });
      return;
    }
    model.save(this::saved);
  }

  private void saved(GroupChange saved) {
    Label words = controls.label("group.saved", saved.touched());
    words.setId("group-saved");
    Button back =
        controls.button(
            "group-take-back",
            "group.take-back",
            Feather.ROTATE_CCW,
            () -> model.takeBack(saved, this::taken));
    done.getChildren().setAll(Controls.row(Controls.icon(Feather.CHECK), words, back));
    done.setVisible(true);
    back.requestFocus();
    model.members().clear();
    tools.status().say("capture.saved");
  }

  private void taken() {
    Label words = controls.label("group.taken-back");
    words.setId("group-taken-back");
    done.getChildren().setAll(words);
    person.requestFocus();
  }

  private void form() {
    model.form(() -> tools.services().navigator().open(model.pattern(), model.type().code()));
  }

  @Override
  public String id() {
    return "group";
  }

  @Override
  public ObservableValue<String> title() {
    var texts = tools.services().texts();
    return texts
        .of("group.title")
        .flatMap(t -> texts.of("type." + model.type().code()).map(k -> t + " · " + k));
  }

  @Override
  public Feather icon() {
    return Feather.USERS;
  }

  @Override
  public Node node() {
    return pane;
  }

  @Override
  public void onShow() {
    tools.shortcuts().ofScreen(Keys.GROUP_SAVE.does(this::save));
    Focus.give(pane, person);
  }

  @Override
  public void onHide() {
    model.flush();
  }
}
