package org.letapis.ui.kit.pages;

import java.util.ArrayList;
import java.util.List;
import org.letapis.media.picture.Picture;
import org.letapis.ui.kit.task.Progress;

/** Printers that keep what they were given. */
public final class TestPrinters implements Printers {

  private final List<String> names = new ArrayList<>();
  private final List<Order> orders = new ArrayList<>();
  private final List<Picture> printed = new ArrayList<>();
  private int width = 400;

  /** From now on the computer has these, the usual one first. */
  public synchronized void connect(String... some) {
    names.clear();
    names.addAll(List.of(some));
  }

  /** How wide the pages that it keeps are, in pixels. */
  public synchronized void keepAt(int pixels) {
    width = pixels;
  }

  public synchronized List<Order> orders() {
    return List.copyOf(orders);
  }

  public synchronized List<Picture> printed() {
    return List.copyOf(printed);
  }

  @Override
  public synchronized List<String> all() {
    return List.copyOf(names);
  }

  @Override
  public synchronized void print(Order order, Sheets sheets, Progress progress) {
    orders.add(order);
    for (int page : order.pages()) {
      if (progress.cancelled()) {
        return;
      }
      printed.add(sheets.draw(page, width));
    }
  }
}
