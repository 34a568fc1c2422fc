package org.letapis.ui.history.line;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;
import org.letapis.domain.entry.RecordId;

/** The picture of the lanes: painted when something changed, once a pulse at most. */
final class TimelineCanvas extends Pane {

  /** Width of the column of names, in letters. */
  static final double NAMES = 11.5;

  private static final double AXIS = 2;

  private final Canvas canvas = new Canvas();
  private final Palette colours = new Palette(this::paintSoon);
  private final Label measure = new Label();
  private final Tooltip tip = new Tooltip();
  private final ObjectProperty<Optional<RecordId>> selected =
      new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<LocalDate> day;
  private final LocalDate today;
  private final Walker walker = new Walker();
  private Sheet sheet = Sheet.of(List.of(), 13);
  private TimeScale scale = new TimeScale(18_000, 1);
  private Locale locale = Locale.ROOT;
  private double scroll;
  private double grabbed;
  private boolean moved;
  private boolean due;
  private boolean fitted;
  private int drawn;
  private Consumer<RecordId> open = record -> {};

  TimelineCanvas(LocalDate today) {
    this.today = today;
    this.day = new SimpleObjectProperty<>(today);
    setId("timeline");
    getStyleClass().add("lt-timeline");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.TEXT);
    measure.setManaged(false);
    measure.setOpacity(0);
    getChildren().addAll(canvas, colours, measure);
    measure.fontProperty().addListener(o -> again());
    widthProperty().addListener(o -> resized());
    heightProperty().addListener(o -> resized());
    selected.addListener(o -> paintSoon());
    day.addListener(o -> paintSoon());
    focusedProperty().addListener(o -> paintSoon());
    addEventHandler(ScrollEvent.SCROLL, this::wheel);
    addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
    addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
    addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
    addEventHandler(MouseEvent.MOUSE_MOVED, this::hover);
    Tooltip.install(this, tip);
    new TimelineKeys(this).listen();
  }

  ObjectProperty<Optional<RecordId>> selectedProperty() {
    return selected;
  }

  /** The day that is looked at. */
  ObjectProperty<LocalDate> dayProperty() {
    return day;
  }

  void onOpen(Consumer<RecordId> action) {
    open = action;
  }

  /** Shows these lanes; the first time, all of them. */
  void show(List<Lane> lanes, Locale months) {
    locale = months;
    walker.over(lanes);
    sheet = Sheet.of(lanes, em());
    scroll = Math.clamp(scroll, 0, mostScroll());
    if (!fitted && !lanes.isEmpty()) {
      fit();
    }
    paintSoon();
  }

  boolean isEmpty() {
    return sheet.places().isEmpty();
  }

  /** Shows everything there is. */
  void fit() {
    double[] ends = walker.ends();
    fitted = ends.length > 0 && getWidth() > 0;
    if (ends.length > 0) {
      scale = TimeScale.fit(ends[0], ends[1], getWidth() - names());
    }
    paintSoon();
  }

  void zoom(double factor) {
    double x = scale.x(day.get().toEpochDay());
    double middle = (getWidth() - names()) / 2;
    zoom(factor, x >= 0 && x <= 2 * middle ? x : middle);
  }

  private void zoom(double factor, double x) {
    scale = scale.zoom(factor, x);
    paintSoon();
  }

  void pan(double part) {
    scale = scale.pan(part * (getWidth() - names()));
    paintSoon();
  }

  void scroll(double pixels) {
    scroll = Math.clamp(scroll + pixels, 0, mostScroll());
    paintSoon();
  }

  /** Looks at a day, and brings it into sight. */
  void look(LocalDate at) {
    day.set(at);
    reveal(at.toEpochDay());
  }

  LocalDate today() {
    return today;
  }

  /** Goes to another bar of this lane, or to another lane. */
  void walk(int along, int across) {
    walker.walk(along, across).ifPresent(this::take);
  }

  void walkToEnd(boolean last) {
    walker.end(last).ifPresent(this::take);
  }

  void openSelected() {
    selected.get().ifPresent(open);
  }

  /** Selects what another part of the page selected. */
  void choose(RecordId record) {
    walker.find(record).ifPresentOrElse(this::take, () -> selected.set(Optional.of(record)));
  }

  private void take(Bar bar) {
    walker.at(bar);
    bar.record().ifPresent(record -> selected.set(Optional.of(record)));
    setAccessibleText(bar.spoken().text());
    double first = bar.solidUntil() > bar.solidFrom() ? bar.solidFrom() : bar.from();
    look(LocalDate.ofEpochDay((long) first));
    paintSoon();
  }

  private void reveal(double at) {
    double x = scale.x(at);
    double room = getWidth() - names();
    if (x < 0 || x > room - 2 * em()) {
      scale = scale.pan(x - room / 3);
    }
    double[] rows = walker.place(sheet);
    double below = getHeight() - AXIS * em();
    if (rows.length > 0 && rows[0] < scroll) {
      scroll = rows[0];
    } else if (rows.length > 0 && rows[1] > scroll + below) {
      scroll = Math.clamp(rows[1] - below, 0, mostScroll());
    }
    paintSoon();
  }

  private void wheel(ScrollEvent event) {
    event.consume();
    double room = sheet.height() - getHeight() + AXIS * em();
    if (event.isShiftDown() || Math.abs(event.getDeltaX()) > Math.abs(event.getDeltaY())) {
      double by = event.getDeltaX() == 0 ? event.getDeltaY() : event.getDeltaX();
      scale = scale.pan(-by);
    } else if (room > 0 && !event.isControlDown() && event.getX() < names()) {
      scroll(-event.getDeltaY());
    } else {
      scale = scale.zoom(Math.pow(1.0025, event.getDeltaY()), event.getX() - names());
    }
    paintSoon();
  }

  private void press(MouseEvent event) {
    requestFocus();
    grabbed = event.getX();
    moved = false;
  }

  private void drag(MouseEvent event) {
    double by = grabbed - event.getX();
    if (moved || Math.abs(by) > 3) {
      moved = true;
      grabbed = event.getX();
      scale = scale.pan(by);
      paintSoon();
    }
  }

  private void click(MouseEvent event) {
    if (moved || event.getButton() != MouseButton.PRIMARY || event.getX() < names()) {
      return;
    }
    Optional<Bar> hit = at(event);
    hit.ifPresent(this::take);
    day.set(LocalDate.ofEpochDay((long) Math.floor(scale.day(event.getX() - names()))));
    if (event.getClickCount() == 2 && hit.isPresent()) {
      openSelected();
    }
  }

  private void hover(MouseEvent event) {
    tip.setText(at(event).map(bar -> bar.spoken().text()).orElse(""));
    tip.setOpacity(tip.getText().isEmpty() ? 0 : 1);
  }

  private Optional<Bar> at(MouseEvent event) {
    return sheet.at(event.getX() - names(), event.getY() - AXIS * em() + scroll, scale);
  }

  private double em() {
    return measure.getFont().getSize();
  }

  private double names() {
    return NAMES * em();
  }

  private double mostScroll() {
    return Math.max(0, sheet.height() - getHeight() + AXIS * em());
  }

  private void again() {
    sheet = Sheet.of(sheet.places().stream().map(Sheet.Place::lane).toList(), em());
    paintSoon();
  }

  private void resized() {
    canvas.setWidth(getWidth());
    canvas.setHeight(getHeight());
    scroll = Math.clamp(scroll, 0, mostScroll());
    if (!fitted) {
      fit();
    }
    // At once: a picture of another size would be stretched over this one until the next.
    paint();
  }

  private void paintSoon() {
    if (!due) {
      due = true;
      Platform.runLater(this::paint);
    }
  }

  /** Paints now; returns how many bars and marks were drawn. */
  int paint() {
    due = false;
    @Nullable Bar focus = isFocused() ? walker.current() : null;
    Painter.View view =
        new Painter.View(
            getWidth(),
            getHeight(),
            names(),
            AXIS * em(),
            scroll,
            day.get().toEpochDay(),
            today.toEpochDay(),
            selected.get(),
            focus,
            locale);
    Painter painter = new Painter(canvas.getGraphicsContext2D(), colours, scale, view, em());
    drawn = painter.paint(sheet);
    return drawn;
  }
}
