package org.letapis.ui.kit.pages;

import java.util.List;
import org.letapis.domain.problem.Problem;
import org.letapis.media.picture.Picture;
import org.letapis.ui.kit.task.Progress;

/** Where pages are printed. What it does takes long and is done in the background. */
public interface Printers {

  /** The names of the printers that the computer knows, the usual one first. */
  List<String> all();

  /**
   * Prints pages, one after the other; ends early when it is asked to stop, and then takes back
   * what the printer has not begun.
   *
   * @param order what and where
   * @param sheets draws the pages
   * @throws Problem GONE when there is no such printer any more, FAILED when it takes no pages
   */
  void print(Order order, Sheets sheets, Progress progress);

  /**
   * What is printed where.
   *
   * @param printer its name
   * @param pages from 0, in their order
   * @param copies at least 1
   */
  record Order(String printer, List<Integer> pages, int copies) {
    public Order {
      pages = List.copyOf(pages);
      if (copies < 1) {
        throw new IllegalArgumentException("no copies");
      }
    }
  }

  /** Draws the pages of a paper. */
  interface Sheets {

    /** Whether they lie. */
    boolean isWide();

    /**
     * A page of A4.
     *
     * @param page from 0
     * @param width in pixels
     */
    Picture draw(int page, int width);
  }
}
