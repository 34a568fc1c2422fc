package org.letapis.cli.terminal;

import java.io.Console;
import org.jspecify.annotations.Nullable;

/** Asks a person for something secret. */
@FunctionalInterface
public interface Prompt {

  /**
   * What was typed, unseen; the caller wipes it.
   *
   * @return null when there is nobody to ask, or when they would not say
   */
  char @Nullable [] ask(String question);

  /** Whether a person sees at once what is printed, so that a line can be written over. */
  default boolean isLive() {
    return false;
  }

  /** The terminal the program was started from. */
  static Prompt ofConsole() {
    return new Prompt() {
      @Override
      public char @Nullable [] ask(String question) {
        Console console = System.console();
        return console == null || !console.isTerminal()
            ? null
            : console.readPassword("%s ", question);
      }

      @Override
      public boolean isLive() {
        Console console = System.console();
        return console != null && console.isTerminal();
      }
    };
  }
}
