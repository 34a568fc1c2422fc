package org.letapis.ui.history.line;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import org.jspecify.annotations.Nullable;
import org.letapis.domain.entry.RecordId;

/**
 * Paints what is in sight of a sheet, and nothing else. What must not reach past an edge is painted
 * over and not clipped: each clip costs as much as painting the whole picture anew.
 */
final class Painter {

  private final GraphicsContext pen;
  private final Palette colours;
  private final TimeScale scale;
  private final View view;
  private final BarPainter bars;
  private int drawn;

  /**
   * What is to be seen.
   *
   * @param width of the picture
   * @param height of the picture
   * @param names width of the column in which the lanes' names stand
   * @param axis height of the axis
   * @param scroll how far down the lanes are scrolled
   * @param day the epoch day that is looked at
   * @param today the epoch day it is
   * @param selected what is selected
   * @param locale in whose words months are written
   */
  record View(
      double width,
      double height,
      double names,
      double axis,
      double scroll,
      long day,
      long today,
      Optional<RecordId> selected,
      @Nullable Bar focused,
      Locale locale) {}

  Painter(GraphicsContext pen, Palette colours, TimeScale scale, View view, double em) {
    this.pen = pen;
    this.colours = colours;
    this.scale = scale;
    this.view = view;
    this.bars = new BarPainter(pen, colours, em);
    pen.setTextBaseline(VPos.CENTER);
    pen.setFont(Font.font("Inter", em * 0.9));
  }

  /** Paints all; returns how many bars and marks were drawn. */
  int paint(Sheet sheet) {
    pen.setFill(colours.of("-lt-surface"));
    pen.fillRect(0, 0, view.width(), view.height());
    List<Ticks.Tick> ticks = Ticks.of(scale, view.width() - view.names());
    ticks.forEach(this::upright);
    List<Sheet.Place> places =
        sheet.places().stream()
            .filter(place -> top(place) + place.height() > view.axis())
            .filter(place -> top(place) < view.height())
            .toList();
    places.forEach(place -> lane(sheet, place));
    line(view.today(), "-lt-ink-quiet", sheet.em(), true);
    line(view.day(), "-lt-accent", sheet.em(), false);
    pen.setFill(colours.of("-lt-surface"));
    pen.fillRect(0, 0, view.width(), view.axis());
    ticks.forEach(tick -> axis(tick, sheet.em()));
    pointer(sheet.em());
    pen.setFill(colours.of("-lt-surface"));
    pen.fillRect(0, 0, view.names(), view.height());
    places.forEach(place -> name(sheet, place));
    pen.setFill(colours.of("-lt-surface"));
    pen.fillRect(0, 0, view.names(), view.axis());
    pen.setStroke(colours.of("-lt-line-strong"));
    pen.setLineWidth(1);
    pen.strokeLine(0, view.axis() - 0.5, view.width(), view.axis() - 0.5);
    return drawn;
  }

  private double top(Sheet.Place place) {
    return view.axis() + place.top() - view.scroll();
  }

  private double x(double day) {
    return view.names() + scale.x(day);
  }

  private double line(Ticks.Tick tick) {
    return Math.round(x(tick.day().toEpochDay())) + 0.5;
  }

  private void upright(Ticks.Tick tick) {
    pen.setLineWidth(1);
    pen.setStroke(colours.of(tick.isYear() ? "-lt-line-strong" : "-lt-line"));
    pen.strokeLine(line(tick), view.axis(), line(tick), view.height());
  }

  private void axis(Ticks.Tick tick, double em) {
    pen.setLineWidth(1);
    pen.setStroke(colours.of(tick.isYear() ? "-lt-line-strong" : "-lt-line"));
    pen.strokeLine(line(tick), 0, line(tick), view.axis());
    if (line(tick) < view.names()) {
      return; // Words that begin under the lanes' names would be read wrongly.
    }
    pen.setFill(colours.of(tick.isYear() ? "-lt-ink" : "-lt-ink-quiet"));
    pen.fillText(tick.words(view.locale()), line(tick) + em * 0.3, view.axis() / 2);
  }

  private void lane(Sheet sheet, Sheet.Place place) {
    double top = top(place);
    Lane lane = place.lane();
    pen.setStroke(colours.of("-lt-line"));
    pen.setLineWidth(1);
    pen.strokeLine(0, top + 0.5, view.width(), top + 0.5);
    for (int row = 0; row < lane.rows().size(); row++) {
      double at = view.axis() + sheet.top(place, row) - view.scroll();
      row(sheet, lane.rows().get(row), at);
    }
  }

  private void name(Sheet sheet, Sheet.Place place) {
    double top = top(place);
    Lane lane = place.lane();
    if (lane.head()) {
      pen.setFill(colours.of("-lt-surface-sunk"));
      pen.fillRect(0, Math.max(top, view.axis()), view.width(), place.height());
    }
    pen.setStroke(colours.of("-lt-line"));
    pen.setLineWidth(1);
    pen.strokeLine(0, top + 0.5, view.names(), top + 0.5);
    pen.setFill(colours.of(lane.head() ? "-lt-ink" : "-lt-ink-quiet"));
    double room = lane.head() ? view.width() : view.names() - sheet.em();
    Text measured = new Text(lane.title());
    measured.setFont(pen.getFont());
    String title =
        measured.getLayoutBounds().getWidth() <= room
            ? lane.title()
            : BarPainter.shortened(lane.title(), room, sheet.em() * 0.9);
    pen.fillText(title, sheet.em() * 0.5, top + (place.height() + sheet.em() * 0.1) / 2);
  }

  /** Marks that would stand on each other become one with their number. */
  private void row(Sheet sheet, Lane.Row row, double top) {
    double last = scale.day(view.width() - view.names() + sheet.em());
    double close = sheet.em() * 1.1;
    int i = row.first(scale.day(-sheet.em()));
    double painted = Double.NEGATIVE_INFINITY;
    while (i < row.bars().size() && row.bars().get(i).from() <= last) {
      Bar bar = row.bars().get(i);
      double left = x(bar.from());
      double right = x(bar.until());
      int count = 1;
      boolean mark = bar.look().isMark();
      boolean chosen = isChosen(bar);
      while (mark && i + count < row.bars().size()) {
        Bar next = row.bars().get(i + count);
        if (x(next.middle()) - x(bar.middle()) >= close || !next.look().isMark()) {
          break;
        }
        chosen |= isChosen(next);
        count++;
      }
      // What is narrower than a pixel and lies on what is painted already adds nothing.
      if (mark || chosen || right - painted >= 1) {
        bars.paint(
            bar, left, right, x(bar.solidFrom()), x(bar.solidUntil()), top, sheet.bar(), count);
        drawn++;
        painted = Math.max(painted, Math.max(right, left + 1));
        if (chosen) {
          bars.frame(left, right, top, sheet.bar(), mark, isFocused(bar));
        }
      }
      i += count;
    }
  }

  private boolean isChosen(Bar bar) {
    return bar.record().isPresent() && bar.record().equals(view.selected()) || isFocused(bar);
  }

  private boolean isFocused(Bar bar) {
    return bar.equals(view.focused());
  }

  private void line(long day, String token, double em, boolean dashed) {
    Color colour = colours.of(token);
    double left = x(day);
    double width = Math.max(0, scale.perDay());
    if (!dashed && width > 3) {
      pen.setFill(colour.deriveColor(0, 1, 1, 0.15));
      pen.fillRect(left, 0, width, view.height());
    }
    double x = Math.round(left + width / 2) + 0.5;
    pen.setStroke(colour);
    pen.setLineWidth(dashed ? 1 : 1.6);
    if (dashed) {
      pen.setLineDashes(em * 0.3, em * 0.25);
    }
    pen.strokeLine(x, view.axis(), x, view.height());
    pen.setLineDashes();
  }

  /** On the axis, where the day that is looked at is. */
  private void pointer(double em) {
    double x = Math.round(x(view.day()) + Math.max(0, scale.perDay()) / 2) + 0.5;
    pen.setStroke(colours.of("-lt-accent"));
    pen.setLineWidth(1.6);
    pen.strokeLine(x, 0, x, view.axis());
    pen.setFill(colours.of("-lt-accent"));
    pen.setTextAlign(TextAlignment.LEFT);
    pen.fillPolygon(
        new double[] {x - em * 0.4, x + em * 0.4, x}, new double[] {0, 0, em * 0.55}, 3);
  }
}
