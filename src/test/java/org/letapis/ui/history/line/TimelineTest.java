package org.letapis.ui.history.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.letapis.Seed;
import org.letapis.domain.entry.RecordId;
import org.letapis.ui.kit.OnScreen;
import org.letapis.ui.kit.theme.Theme;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** The axis stays quick however much stands on it; {@code -Dletapis.timeline=10000} measures. */
@OnScreen
class TimelineTest {

  private static final Bar.Lazy WORD = new Bar.Lazy(() -> "а");
  private static final int WIDTH = 1_200;
  private static final int MANY = Integer.getInteger("letapis.timeline", 3_000);

  private TimelineCanvas canvas;

  @Start
  void start(Stage stage) {
    canvas = new TimelineCanvas(LocalDate.of(2024, 1, 1));
    Scene scene = new Scene(new StackPane(canvas), WIDTH, 500);
    new Theme().dress(scene);
    stage.setScene(scene);
    stage.show();
  }

  private static Bar bar(double from, double days, Look look) {
    double until = from + days;
    return new Bar(
        Optional.of(RecordId.fresh()), look, from, from, until, until, false, WORD, WORD, false);
  }

  private static List<Lane> lanes(Random random, int count) {
    List<Bar> spans = new ArrayList<>();
    List<Bar> marks = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      double from = 16_000 + random.nextInt(3_600);
      boolean span = i % 2 == 0;
      (span ? spans : marks)
          .add(bar(from, span ? 1 + random.nextInt(60) : 1, span ? Look.CUSTODY : Look.MARK));
    }
    return List.of(Lane.of("spans", spans), Lane.of("marks", marks));
  }

  @Test
  void onlyWhatCanBeSeenIsDrawnHoweverMuchThereIs(FxRobot robot) {
    long seed = Seed.get();
    List<Integer> drawn = new ArrayList<>();
    List<Double> millis = new ArrayList<>();
    robot.interact(
        () -> {
          long began = System.nanoTime();
          canvas.show(lanes(new Random(seed), MANY), Locale.ROOT);
          drawn.add(canvas.paint());
          millis.add((System.nanoTime() - began) / 1e6);
          canvas.dayProperty().set(LocalDate.ofEpochDay(17_800));
          for (int i = 0; i < 60; i++) {
            if (i < 20) {
              canvas.zoom(1.2);
            } else {
              canvas.pan(i % 2 == 0 ? 0.3 : -0.28);
            }
            long frame = System.nanoTime();
            drawn.add(canvas.paint());
            millis.add((System.nanoTime() - frame) / 1e6);
          }
        });
    assertThat(drawn).allSatisfy(n -> assertThat(n).isLessThan(WIDTH * 5));
    List<Double> frames = millis.subList(1, millis.size()).stream().sorted().toList();
    System.out.printf(
        Locale.ROOT,
        "timeline of %d: first %.1f ms, frame median %.1f ms, p95 %.1f ms, most drawn %d%n",
        MANY,
        millis.getFirst(),
        frames.get(frames.size() / 2),
        frames.get(frames.size() * 95 / 100),
        drawn.stream().max(Integer::compare).orElseThrow());
  }

  @Test
  void whatIsInSightIsFoundAsByLookingAtAll() {
    Random random = new Random(Seed.get());
    for (Lane lane : lanes(random, 400)) {
      for (Lane.Row row : lane.rows()) {
        for (int i = 0; i < 100; i++) {
          double day = 15_900 + random.nextInt(3_900);
          int first = row.first(day);
          assertThat(row.bars().subList(0, first)).allMatch(bar -> bar.until() <= day);
          assertThat(first == row.bars().size() || row.reach()[first] > day).isTrue();
        }
      }
    }
  }

  @Test
  void zoomingKeepsTheDayUnderThePointerWhereItIs() {
    Random random = new Random(Seed.get());
    TimeScale scale = TimeScale.fit(16_000, 19_000, WIDTH);
    assertThat(scale.x(16_000)).isPositive();
    assertThat(scale.x(19_001)).isLessThan(WIDTH);
    for (int i = 0; i < 300; i++) {
      double x = random.nextInt(WIDTH);
      double day = scale.day(x);
      scale = scale.zoom(0.6 + random.nextDouble(), x);
      assertThat(scale.x(day)).isCloseTo(x, within(1e-3));
      if (scale.left() < 10_000 || scale.left() > 25_000) {
        scale = TimeScale.fit(16_000, 19_000, WIDTH);
      }
    }
  }
}
