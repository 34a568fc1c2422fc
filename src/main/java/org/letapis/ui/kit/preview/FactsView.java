package org.letapis.ui.kit.preview;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.letapis.domain.schema.FileRef;
import org.letapis.media.camera.CameraFacts;
import org.letapis.media.page.PageFacts;
import org.letapis.media.picture.Picture;
import org.letapis.media.play.PlayFacts;
import org.letapis.ui.kit.control.Controls;
import org.letapis.ui.kit.text.Texts;

/**
 * What is known of a file, in words: its kind and size, and what a camera or a program wrote into
 * it. Values have the ids {@code fact-<what>}.
 */
final class FactsView extends VBox {

  private record Fact(String key, String value) {}

  private final Texts texts;
  private final FileRef file;
  private final GridPane grid = new GridPane();
  private final Label claim = new Label();
  private @Nullable Known known;
  private @Nullable Picture picture;

  FactsView(Texts texts, FileRef file) {
    this.texts = texts;
    this.file = file;
    setId("preview-facts");
    getStyleClass().add("lt-preview-facts");
    grid.getStyleClass().add("lt-facts-grid");
    ColumnConstraints names = new ColumnConstraints();
    names.setMinWidth(USE_PREF_SIZE);
    ColumnConstraints values = new ColumnConstraints();
    values.setHgrow(Priority.ALWAYS);
    grid.getColumnConstraints().addAll(names, values);
    claim.setWrapText(true);
    claim.setMinHeight(USE_PREF_SIZE);
    claim.getStyleClass().add("lt-hint");
    ScrollPane scroll = new ScrollPane(new VBox(grid, claim));
    scroll.setFitToWidth(true);
    scroll.getStyleClass().addAll("edge-to-edge", "lt-scroll");
    getChildren().add(scroll);
  }

  /** Shows what is known now. */
  void show(@Nullable Known now) {
    known = now;
    fill();
  }

  /** Adds the size of the picture on screen. */
  void add(Picture shown) {
    picture = shown;
    fill();
  }

  private void fill() {
    grid.getChildren().clear();
    List<Fact> facts = new ArrayList<>();
    Known now = known;
    facts.add(new Fact("size", size()));
    if (now != null) {
      facts.add(
          new Fact(
              "kind", texts.now("preview.kind." + now.kind().name().toLowerCase(Locale.ROOT))));
      pixels(facts);
      camera(facts, now.camera());
      now.played().ifPresent(played -> played(facts, played));
      now.pages().ifPresent(pages -> pages(facts, pages));
    }
    for (int row = 0; row < facts.size(); row++) {
      Fact fact = facts.get(row);
      Label name = Controls.styled(new Label(texts.now("preview.fact." + fact.key())), "lt-hint");
      Label value = new Label(fact.value());
      value.setId("fact-" + fact.key());
      value.setWrapText(true);
      value.setMinHeight(USE_PREF_SIZE);
      grid.addRow(row, name, value);
    }
    boolean said = now != null && !now.camera().isSilent();
    claim.setText(said ? texts.now("preview.claim") : "");
    claim.setManaged(said);
  }

  private void pixels(List<Fact> facts) {
    Picture shown = picture;
    if (shown == null) {
      return;
    }
    String pixels = texts.now("preview.pixels", shown.fullWidth(), shown.fullHeight());
    if (shown.reduction() > 1) {
      pixels += " · " + texts.now("preview.reduced", shown.reduction());
    }
    if (!shown.whole()) {
      pixels += " · " + texts.now("preview.torn");
    }
    facts.add(new Fact("pixels", pixels));
  }

  private void played(List<Fact> facts, PlayFacts played) {
    if (played.seconds() > 0) {
      facts.add(new Fact("length", Clock.words(played.seconds())));
    }
    if (played.film() != null) {
      facts.add(
          new Fact(
              "film",
              played.film()
                  + " · "
                  + texts.now("preview.pixels", played.width(), played.height())));
    }
    if (played.sound() != null) {
      String rate =
          played.rate() == 0 ? "" : " · " + texts.now("preview.hertz", played.rate() / 1000.0);
      facts.add(new Fact("sound", played.sound() + rate));
    }
  }

  private void camera(List<Fact> facts, CameraFacts camera) {
    add(facts, "taken", camera.taken());
    CameraFacts.Place place = camera.place();
    if (place != null) {
      facts.add(new Fact("place", words(place)));
    }
    add(facts, "device", camera.device());
    add(facts, "lens", camera.lens());
    add(facts, "software", camera.software());
    add(facts, "author", camera.author());
    add(facts, "caption", camera.caption());
  }

  /** Coordinates in the order and the notation in which they can be looked up anywhere. */
  private String words(CameraFacts.Place place) {
    String at =
        texts.now(
                place.latitude() < 0 ? "preview.south" : "preview.north", degrees(place.latitude()))
            + ", "
            + texts.now(
                place.longitude() < 0 ? "preview.west" : "preview.east",
                degrees(place.longitude()));
    return Double.isNaN(place.altitude())
        ? at
        : at + ", " + texts.now("preview.altitude", Math.round(place.altitude()));
  }

  private static String degrees(double degrees) {
    return String.format(Locale.ROOT, "%.5f°", Math.abs(degrees));
  }

  private void pages(List<Fact> facts, PageFacts pages) {
    facts.add(new Fact("pages", texts.now("preview.pages", pages.pages())));
    add(facts, "heading", pages.title());
    add(facts, "author", pages.author());
    add(facts, "software", pages.program());
    add(facts, "made", pages.made());
  }

  private static void add(List<Fact> facts, String key, @Nullable String value) {
    if (value != null) {
      facts.add(new Fact(key, value));
    }
  }

  private String size() {
    long bytes = file.size();
    if (bytes < 1024) {
      return texts.now("kit.form.size-bytes", bytes);
    }
    return bytes < 1024 * 1024
        ? texts.now("kit.form.size-kib", (bytes + 512) / 1024)
        : texts.now("kit.form.size-mib", bytes / 1048576.0);
  }
}
