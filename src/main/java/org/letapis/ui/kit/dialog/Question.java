package org.letapis.ui.kit.dialog;

/**
 * A question with two answers.
 *
 * @param title label key of what it is about
 * @param text label key of what is asked and what follows from it
 * @param yes label key of the button that does it, a verb: never just "OK"
 * @param grave whether it does something that cannot be undone; such a button is red and not the
 *     default
 * @param arguments of the text
 */
public record Question(
    String title, String text, String yes, boolean grave, java.util.List<Object> arguments) {

  public Question {
    arguments = java.util.List.copyOf(arguments);
  }

  /** A question whose answer can be undone. */
  public static Question of(String title, String text, String yes, Object... arguments) {
    return new Question(title, text, yes, false, java.util.List.of(arguments));
  }

  /** A question whose answer cannot be undone. */
  public static Question grave(String title, String text, String yes, Object... arguments) {
    return new Question(title, text, yes, true, java.util.List.of(arguments));
  }
}
