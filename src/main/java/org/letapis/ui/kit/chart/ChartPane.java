package org.letapis.ui.kit.chart;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.IntFunction;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Tooltip;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import javafx.scene.transform.Transform;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.letapis.print.drawing.ChartData;
import org.letapis.print.drawing.ChartKind;
import org.letapis.print.drawing.Charts;
import org.letapis.print.drawing.Drawing;
import org.letapis.print.drawing.Mark;
import org.letapis.print.drawing.SvgDrawing;

/** A chart as wide as its room, in the colours of the theme. A table beside it tells the same. */
public final class ChartPane extends Pane {

  private static final double SVG_WIDTH = 800;
  private static final double SVG_HEIGHT = 400;

  /**
   * Letters of 9 points are as large as this share of those around them, which are of 13 pixels.
   */
  private static final double SCALE = 1.25 / 13;

  private @Nullable ChartData data;
  private ChartKind kind = ChartKind.BAR;
  private IntFunction<String> number = Integer::toString;
  private final Text letters = new Text();
  private double drawnWide;
  private double drawnHigh;

  public ChartPane(String id) {
    setId(id);
    getStyleClass().add("lt-chart");
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setMinWidth(0);
    letters.setManaged(false);
    letters.setVisible(false);
    getChildren().add(letters);
    letters
        .fontProperty()
        .subscribe(
            () -> {
              drawnWide = 0;
              requestLayout();
            });
  }

  /** Letters of a chart grow with those around it. */
  private double scale() {
    return SCALE * letters.getFont().getSize();
  }

  /** Shows figures. */
  public void show(ChartData figures, ChartKind how, IntFunction<String> writes) {
    data = figures;
    kind = how;
    number = writes;
    setAccessibleText(figures.says());
    drawnWide = 0;
    requestLayout();
  }

  /** Shows nothing. */
  public void clear() {
    data = null;
    getChildren().setAll(letters);
  }

  public boolean isEmpty() {
    return data == null;
  }

  @Override
  protected double computePrefHeight(double width) {
    ChartData figures = data;
    double wide = width > 0 ? width : Math.max(getWidth(), 300);
    return figures == null ? 0 : drawing(figures, wide, 260).height() * scale();
  }

  private Drawing drawing(ChartData figures, double width, double height) {
    return Charts.draw(figures, kind, width / scale(), height / scale(), number);
  }

  @Override
  protected void layoutChildren() {
    ChartData figures = data;
    if (figures != null
        && getWidth() > 0
        && (Math.abs(drawnWide - getWidth()) > 0.5 || Math.abs(drawnHigh - getHeight()) > 0.5)) {
      drawnWide = getWidth();
      drawnHigh = getHeight();
      getChildren().setAll(letters);
      drawing(figures, drawnWide, Math.max(200, drawnHigh))
          .marks()
          .forEach(mark -> getChildren().add(node(mark)));
    }
    super.layoutChildren();
  }

  private Node node(Mark mark) {
    Node node =
        switch (mark) {
          case Mark.Bar bar -> box(bar.x(), bar.y(), bar.width(), bar.height(), bar.says());
          case Mark.Tint tint -> {
            Rectangle box = box(tint.x(), tint.y(), tint.width(), tint.height(), tint.says());
            box.setOpacity(tint.depth());
            yield box;
          }
          case Mark.Stroke stroke -> {
            Polyline line = new Polyline();
            stroke
                .through()
                .forEach(spot -> line.getPoints().addAll(spot.x() * scale(), spot.y() * scale()));
            line.setStrokeWidth(stroke.width());
            line.getStyleClass().add("lt-stroke");
            yield line;
          }
          case Mark.Words words -> words(words);
        };
    node.getStyleClass()
        .add(
            switch (mark.tone()) {
              case Mark.INK -> "lt-tone-ink";
              case Mark.RULE -> "lt-tone-rule";
              default -> "lt-tone-" + Math.floorMod(mark.tone(), Drawing.tones());
            });
    node.setManaged(false);
    return node;
  }

  private Rectangle box(double x, double y, double width, double height, String says) {
    Rectangle box =
        new Rectangle(x * scale(), y * scale(), Math.max(1, width * scale()), height * scale());
    Tooltip.install(box, new Tooltip(says));
    return box;
  }

  private Text words(Mark.Words words) {
    Text text = new Text(words.text());
    text.setTextOrigin(VPos.BASELINE);
    text.setStyle("-fx-font-size: " + words.size() * scale() + "px;");
    text.setY(words.y() * scale());
    double at = words.x() * scale();
    text.setX(at);
    text.layoutBoundsProperty()
        .subscribe(
            bounds ->
                text.setX(
                    switch (words.anchor()) {
                      case START -> at;
                      case MIDDLE -> Math.max(0, at - bounds.getWidth() / 2);
                      case END -> Math.max(0, at - bounds.getWidth());
                    }));
    return text;
  }

  /** The chart as SVG, in colours for paper. */
  public byte[] svg() {
    ChartData figures = data;
    if (figures == null) {
      return new byte[0];
    }
    return SvgDrawing.write(Charts.draw(figures, kind, SVG_WIDTH, SVG_HEIGHT, number))
        .getBytes(StandardCharsets.UTF_8);
  }

  /** The chart as it is shown, twice as large, as PNG. */
  public byte[] png() {
    SnapshotParameters twice = new SnapshotParameters();
    twice.setTransform(Transform.scale(2, 2));
    WritableImage image = snapshot(twice, null);
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    int[] pixels = new int[width * height];
    image
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
    BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    picture.setRGB(0, 0, width, height, pixels, 0, width);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(picture, "png", out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
