package org.letapis.ui.help.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.letapis.casebook.Desk;
import org.letapis.casebook.preference.Guided;
import org.letapis.domain.text.Labels;
import org.letapis.domain.text.Language;

/** The tour waits until each thing was done, and can be left and taken up again. */
class GuideModelTest {

  private final List<Guided> kept = new ArrayList<>();
  private final Set<String> shown = new HashSet<>();

  private final Sight sight =
      new Sight() {
        @Override
        public String front() {
          return "";
        }

        @Override
        public boolean shows(String id) {
          return shown.contains(id);
        }

        @Override
        public boolean says(String id) {
          return false;
        }

        @Override
        public boolean usable(String id) {
          return true;
        }
      };

  private GuideModel model(Guided from) {
    return new GuideModel(
        List.of(
            GuideStep.of("line", new Until.Seen("first"), "target", "other"),
            GuideStep.of("open", new Until.Seen("second"), "target")),
        from,
        kept::add);
  }

  @Test
  void aStepIsLeftWhenItWasDoneAndNotBefore() {
    GuideModel model = model(Guided.NONE);
    model.take();
    model.look(sight);
    assertThat(model.atProperty().get()).isZero();
    shown.add("first");
    model.look(sight);
    assertThat(model.atProperty().get()).isOne();
    shown.add("second");
    model.look(sight);
    assertThat(model.atProperty().get()).as("it came up done: its words can be read").isOne();
    model.skip();
    assertThat(model.step()).isEmpty();
    assertThat(kept.getLast()).isEqualTo(Guided.taken(2, true));
    model.leave();
    model.take();
    assertThat(model.atProperty().get()).as("it begins anew").isZero();
  }

  @Test
  void itIsTakenUpWhereItWasLeft() {
    GuideModel model = model(Guided.NONE);
    model.take();
    model.skip();
    model.leave();
    assertThat(kept.getLast()).isEqualTo(Guided.taken(1, false));
    GuideModel again = model(kept.getLast());
    again.take();
    assertThat(again.step().orElseThrow().code()).isEqualTo("open");
    again.back();
    again.back();
    assertThat(again.atProperty().get()).isZero();
    assertThat(model(Guided.taken(77, false)).step()).as("a hostile number").isEmpty();
  }

  @Test
  void whatIsOnScreenFirstIsPointedTo() {
    GuideStep step = GuideStep.of("line", new Until.Seen("x"), "target", "other");
    assertThat(step.target(sight)).isEmpty();
    shown.add("other");
    assertThat(step.target(sight)).contains("other");
    shown.add("target");
    assertThat(step.target(sight)).contains("target");
  }

  @ParameterizedTest
  @EnumSource(Desk.class)
  void everyStepOfEveryDeskHasItsWords(Desk desk) {
    for (Language language : Language.all()) {
      Labels labels = Labels.of(language);
      for (GuideStep step : Routes.of(desk)) {
        assertThat(labels.text(step.title())).isNotBlank();
        assertThat(labels.text(step.text())).hasSizeBetween(20, 260);
      }
    }
  }
}
