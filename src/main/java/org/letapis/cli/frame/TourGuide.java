package org.letapis.cli.frame;

import java.io.PrintStream;
import java.nio.file.Path;
import org.letapis.domain.text.Language;

/** Leads the guided tour, which lives with the windows and is handed in from there. */
@FunctionalInterface
public interface TourGuide {

  /**
   * Leads the tour to its end.
   *
   * @param folder where pictures and the bundle go; made if it is not there
   * @param language the first script's
   * @param pictures whether only the pictures of the help are made: each screen in every language,
   *     light and dark, in several sizes
   * @param out told each step
   * @return the number to end the process with; 0 when every step went well
   */
  int lead(Path folder, Language language, boolean pictures, PrintStream out) throws Exception;
}
