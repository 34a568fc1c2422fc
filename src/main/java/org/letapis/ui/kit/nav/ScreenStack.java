package org.letapis.ui.kit.nav;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.record.CaseRecord;

/** The screens in use: the one in front, and those one can go back to. */
public final class ScreenStack implements Navigator {

  private static final int DEEPEST = 30;

  private final ReadOnlyObjectWrapper<@Nullable Screen> front = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Screen> mainFront = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyBooleanWrapper canGoBack = new ReadOnlyBooleanWrapper(false);
  private final Deque<Screen> past = new ArrayDeque<>();
  private List<Screen> main = List.of();
  private @Nullable Destinations destinations;

  /** Sets what can be reached. Screens are made with this navigator, so it comes before them. */
  public void reach(List<Screen> mainScreens, Destinations others) {
    main = List.copyOf(mainScreens);
    destinations = others;
  }

  /** The screens that can be gone to at any time. */
  public List<Screen> main() {
    return main;
  }

  /** The screen in front; null before the first. */
  public ReadOnlyObjectProperty<@Nullable Screen> frontProperty() {
    return front.getReadOnlyProperty();
  }

  /** The main screen that the one in front was reached from; null before the first. */
  public ReadOnlyObjectProperty<@Nullable Screen> mainProperty() {
    return mainFront.getReadOnlyProperty();
  }

  public ReadOnlyBooleanProperty canGoBackProperty() {
    return canGoBack.getReadOnlyProperty();
  }

  @Override
  public void go(String screenId) {
    main.stream()
        .filter(s -> s.id().equals(screenId))
        .findFirst()
        .ifPresent(
            screen -> {
              past.clear();
              mainFront.set(screen);
              show(screen);
            });
  }

  @Override
  public void open(RecordId record, String type) {
    if (destinations != null) {
      push(destinations.record(record, type));
    }
  }

  @Override
  public void begin(String type, @Nullable RecordId subject) {
    if (destinations != null) {
      push(destinations.fresh(type, subject));
    }
  }

  @Override
  public void again(CaseRecord pattern, List<RecordId> people) {
    if (destinations != null) {
      push(destinations.again(pattern, people));
    }
  }

  @Override
  public void history(RecordId person) {
    if (destinations != null) {
      push(destinations.history(person));
    }
  }

  @Override
  public void takeIn() {
    if (destinations != null) {
      push(destinations.takeIn());
    }
  }

  @Override
  public void back() {
    if (!past.isEmpty()) {
      show(past.pop());
    }
  }

  @Override
  public void refresh() {
    Screen current = front.get();
    if (current != null) {
      current.onShow();
    }
  }

  /** Leaves the screen in front, as before locking. */
  public void leave() {
    Screen current = front.get();
    if (current != null) {
      current.onHide();
    }
    past.clear();
    front.set(null);
    mainFront.set(null);
    canGoBack.set(false);
  }

  private void push(Screen next) {
    Screen current = front.get();
    if (current != null) {
      past.push(current);
      while (past.size() > DEEPEST) {
        past.removeLast();
      }
    }
    show(next);
  }

  private void show(Screen next) {
    Screen current = front.get();
    if (current != null && current != next) {
      current.onHide();
    }
    front.set(next);
    canGoBack.set(!past.isEmpty());
    next.onShow();
  }
}
