package org.letapis.ui.capture.group;

import java.util.function.IntConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.letapis.ui.kit.control.Controls;
import org.letapis.ui.kit.form.field.Suggestion;

/**
 * One of the group: the name, and who it may be. Ids: {@code group-member-<n>-<choice>}, {@code
 * group-member-<n>-new}, {@code group-remove-<n>}.
 */
final class MemberCard extends VBox {

  MemberCard(Member member, int number, Controls controls, IntConsumer choose, Runnable remove) {
    Label name = Controls.styled(new Label(member.name()), "lt-strong");
    name.setMinWidth(0);
    Button away = controls.iconButton("group-remove-" + number, "group.remove", Feather.X, remove);
    FlowPane choices = new FlowPane();
    choices.getStyleClass().add("lt-toggles");
    for (int i = 0; i < member.known().size(); i++) {
      Suggestion person = member.known().get(i);
      String words =
          person.detail().isEmpty() ? person.title() : person.title() + " · " + person.detail();
      choices
          .getChildren()
          .add(toggle("group-member-" + number + "-" + i, words, member, i, choose));
    }
    ToggleButton fresh = toggle("group-member-" + number + "-new", "", member, Member.NEW, choose);
    fresh.textProperty().bind(controls.texts().of("group.new"));
    choices.getChildren().add(fresh);
    getStyleClass().add("lt-line");
    getChildren().addAll(Controls.row(name, Controls.spacer(), away), choices);
    if (member.chosen() == Member.ASKED) {
      Label asked = Controls.styled(controls.label("group.asked"), "lt-care");
      getChildren().add(asked);
    }
  }

  private static ToggleButton toggle(
      String id, String words, Member member, int which, IntConsumer choose) {
    ToggleButton button = new ToggleButton(words);
    button.setId(id);
    button.getStyleClass().add("lt-toggle");
    button.setSelected(member.chosen() == which);
    button.setOnAction(e -> choose.accept(which));
    return button;
  }
}
