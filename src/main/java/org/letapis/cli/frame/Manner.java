package org.letapis.cli.frame;

import java.util.List;
import java.util.Locale;
import org.letapis.domain.text.Language;

/**
 * In which language and form a command speaks. Read from the arguments before they are understood,
 * so that even their misunderstanding is told in the right way.
 *
 * @param language chosen with {@code --lang}, else that of the computer
 * @param json whether answers are for a program
 * @param passphraseGiven whether a passphrase was given as an argument, which is refused
 */
public record Manner(Language language, boolean json, boolean passphraseGiven) {

  private static final String LANGUAGE = "--lang";

  /** What the arguments ask for. */
  public static Manner of(List<String> arguments, Locale locale) {
    Language language = Language.nearest(locale);
    boolean json = false;
    boolean passphrase = false;
    for (int i = 0; i < arguments.size() && !arguments.get(i).equals("--"); i++) {
      String argument = arguments.get(i);
      json |= argument.equals("--json");
      passphrase |=
          argument.equals("--passphrase")
              || argument.startsWith("--passphrase=")
              || argument.equals("--new-passphrase")
              || argument.startsWith("--new-passphrase=");
      if (argument.startsWith(LANGUAGE + "=")) {
        language = named(argument.substring(LANGUAGE.length() + 1), language);
      } else if (argument.equals(LANGUAGE) && i + 1 < arguments.size()) {
        language = named(arguments.get(i + 1), language);
      }
    }
    return new Manner(language, json, passphrase);
  }

  private static Language named(String tag, Language otherwise) {
    return Language.ofTag(tag).orElse(otherwise);
  }
}
