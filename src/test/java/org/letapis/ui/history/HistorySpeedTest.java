package org.letapis.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntConsumer;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.casebook.Books;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.Desk;
import org.letapis.domain.entry.RecordId;
import org.letapis.ui.OpenWindow;
import org.letapis.ui.history.line.Timeline;
import org.letapis.ui.kit.OnScreen;
import org.letapis.ui.kit.Rest;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

/**
 * A long life is read in stages and stays smooth; {@code -Dletapis.history=10000} measures a client
 * of so many events.
 */
@OnScreen
class HistorySpeedTest {

  private static final int EVENTS = Integer.getInteger("letapis.history", 300);
  private static final int FRAMES = EVENTS > 1_000 ? 180 : 12;
  private static final int ROUNDS = EVENTS > 1_000 ? 4 : 1;

  @TempDir static Path temp;
  private static Casebook book;
  private static RecordId person;
  private OpenWindow window;

  /** A great many take longer to be written than a window may take to open. */
  @BeforeAll
  static void write() {
    book = Books.create(temp.resolve("book"), Desk.LAWYER, "Дрозд");
    Lived lived = new Lived(book);
    lived.many(EVENTS);
    person = lived.person;
  }

  @Start
  void start(Stage stage) {
    window = new OpenWindow(book, temp);
    window.show(stage, "people");
  }

  @Stop
  void stop() {
    window.close();
  }

  @Test
  void aLongLifeIsOnScreenInStages(FxRobot robot) {
    for (int round = 1; round <= ROUNDS; round++) {
      robot.interact(() -> window.stand.stack.go("people"));
      window.stand.settle();
      Stages stages = new Stages();
      robot.interact(
          () -> {
            scene().addPostLayoutPulseListener(stages.looking);
            stages.began = System.nanoTime();
            window.stand.stack.history(person);
            stages.asked = stages.since();
          });
      Rest.until(() -> stages.all > 0);
      robot.interact(() -> scene().removePostLayoutPulseListener(stages.looking));
      assertThat(stages.lines).isLessThanOrEqualTo(stages.all);
      System.out.printf(
          Locale.ROOT,
          "history of %d, opened %d: asked %.0f ms, first lines %.0f, axis %.0f, everything %.0f%n",
          EVENTS,
          round,
          stages.asked,
          stages.lines,
          stages.axis,
          stages.all);
    }
    ListView<?> list = list().orElseThrow();
    frames("list", i -> list.scrollTo(i * 7919 % list.getItems().size()));
    frames("list, arrow down", i -> key(list, KeyCode.DOWN));
    Node axis = timeline().orElseThrow().lookup("#timeline");
    frames("axis, arrow right", i -> key(axis, KeyCode.RIGHT));
    frames("axis, closer and further", i -> key(axis, i % 40 < 20 ? KeyCode.PLUS : KeyCode.MINUS));
  }

  /** How long each stage took, in milliseconds; 0 as long as it is not reached. */
  private final class Stages {

    private final Runnable looking = this::look;
    private long began;
    private double asked;
    private double lines;
    private double axis;
    private double all;

    private double since() {
      return (System.nanoTime() - began) / 1e6;
    }

    private void look() {
      boolean filled = list().filter(HistorySpeedTest::isFilled).isPresent();
      lines = filled && lines == 0 ? since() : lines;
      axis = axis == 0 && timeline().filter(t -> !t.isEmpty()).isPresent() ? since() : axis;
      boolean rest = window.stand.background.jobsProperty().get() == 0;
      int shown = list().map(l -> l.getItems().size()).orElse(0);
      all = all == 0 && filled && axis > 0 && rest && shown >= EVENTS ? since() : all;
      Platform.requestNextPulse();
    }
  }

  private static boolean isFilled(ListView<?> list) {
    return list.lookupAll(".list-cell").stream()
        .anyMatch(cell -> cell instanceof IndexedCell<?> c && !c.isEmpty() && c.isVisible());
  }

  private Scene scene() {
    return window.stand.overlay.getScene();
  }

  private Optional<ListView<?>> list() {
    return Optional.ofNullable((ListView<?>) scene().lookup("#history"));
  }

  private Optional<Timeline> timeline() {
    return Optional.ofNullable((Timeline) scene().lookup(".lt-timeline-box"));
  }

  private static void key(Node node, KeyCode code) {
    Event.fireEvent(
        node, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
  }

  /** From one picture to the next while something moves in each; a picture is due each 17 ms. */
  private static void frames(String what, IntConsumer move) {
    List<Double> between = new ArrayList<>();
    List<Double> work = new ArrayList<>();
    CompletableFuture<Boolean> done = new CompletableFuture<>();
    AnimationTimer timer =
        new AnimationTimer() {
          private long before;
          private int frame;

          @Override
          public void handle(long now) {
            long began = System.nanoTime();
            if (frame > 2) {
              between.add((began - before) / 1e6);
            }
            before = began;
            if (frame++ > FRAMES) {
              stop();
              done.complete(true);
              return;
            }
            move.accept(frame);
            work.add((System.nanoTime() - began) / 1e6);
          }
        };
    Rest.fx(
        () -> {
          timer.start();
          return true;
        });
    assertThat(done.join()).isTrue();
    System.out.printf(
        Locale.ROOT,
        "  %s: frames p50 %.1f, p95 %.1f, p99 %.1f ms; in handlers p50 %.1f, p99 %.1f ms%n",
        what,
        part(between, 0.5),
        part(between, 0.95),
        part(between, 0.99),
        part(work, 0.5),
        part(work, 0.99));
  }

  private static double part(List<Double> millis, double part) {
    List<Double> sorted = millis.stream().sorted().toList();
    return sorted.get((int) Math.min(sorted.size() - 1, sorted.size() * part));
  }
}
