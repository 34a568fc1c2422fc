package org.letapis.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.ui.kit.OnScreen;
import org.letapis.ui.kit.Rest;
import org.letapis.ui.kit.Stand;
import org.letapis.ui.kit.theme.Snapshots;

/** One click on the first screen leads to invented people and somebody who shows round. */
@OnScreen
class PracticeWindowTest {

  private static final Duration LOOK = Duration.ofMillis(250);

  @TempDir private Path home;
  private RunningProgram window;

  @AfterEach
  void stop() {
    window.close();
  }

  @Test
  void oneIsShownRoundAndTheCasebookGoesWithOneClick() throws Exception {
    window = new RunningProgram(home.resolve("casebook"));
    picture("door");
    fire("#desk-lawyer");
    window.click("#practice");
    Rest.until(() -> window.sees("#shell"));
    window.settle();
    assertThat(window.sees("#practice-delete")).isTrue();
    // What waits is seen before anybody went to the inbox.
    Rest.until(() -> Integer.parseInt(Stand.textOf(window.robot, "#nav-inbox-count")) > 0);
    window.pass(LOOK);
    assertThat(Stand.textOf(window.robot, "#guide-title")).isEqualTo("Find a client");
    picture("guide-1");

    window.click("#nav-people");
    window.pass(LOOK);
    assertThat(Stand.textOf(window.robot, "#guide-title")).isEqualTo("Find a client");
    window.type("#people-search", "а");
    window.pass(LOOK);
    assertThat(Stand.textOf(window.robot, "#guide-title")).isEqualTo("Open the history");
    picture("guide-2");

    window.robot.push(KeyCode.SHIFT, KeyCode.F1);
    window.settle();
    assertThat(window.sees("#guide")).isFalse();
    window.click("#lock");
    assertThat(window.locked()).isTrue();
    window.click("#practice");
    Rest.until(() -> window.sees("#shell"));
    assertThat(window.sees("#guide")).as("it was left").isFalse();
    window.robot.push(KeyCode.SHIFT, KeyCode.F1);
    window.pass(LOOK);
    assertThat(Stand.textOf(window.robot, "#guide-title")).isEqualTo("Open the history");
    window.robot.push(KeyCode.SHIFT, KeyCode.F2);
    window.settle();
    assertThat(Stand.textOf(window.robot, "#guide-title")).isEqualTo("A dossier");

    fire("#practice-delete");
    Rest.until(() -> window.locked());
    window.settle();
    assertThat(home.resolve("casebook-practice")).doesNotExist();
    assertThat(Stand.textOf(window.robot, "#new-folder"))
        .isEqualTo(home.resolve("casebook").toString());
  }

  private void picture(String name) throws Exception {
    String to = System.getProperty("letapis.pictures");
    if (to != null) {
      Rest.fx(
          () -> {
            Snapshots.write(window.program.scene(), Path.of(to, name + ".png"));
            return true;
          });
    }
  }

  private void fire(String button) {
    window.robot.interact(() -> ((ButtonBase) window.robot.lookup(button).query()).fire());
    window.settle();
  }
}
