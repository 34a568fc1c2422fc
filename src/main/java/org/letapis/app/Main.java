package org.letapis.app;

import org.letapis.cli.LetapisCommand;

/**
 * Starts the program. It must not extend {@code Application}: a class that does cannot be started
 * from the class path.
 */
public final class Main {

  private Main() {}

  /**
   * Starts the window when there are no arguments, else the command line.
   *
   * @param arguments what a person typed after the program's name
   */
  public static void main(String[] arguments) {
    if (arguments.length > 0) {
      System.exit(new LetapisCommand(null).run(arguments));
    }
    System.out.println("Letapis");
  }
}
