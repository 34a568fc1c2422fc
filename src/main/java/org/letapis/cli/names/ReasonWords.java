package org.letapis.cli.names;

import java.util.Locale;
import org.letapis.cli.terminal.CommandContext;
import org.letapis.search.match.Reason;

/** Reasons in words. */
final class ReasonWords {

  private ReasonWords() {}

  static String text(CommandContext context, Reason reason) {
    return context.text("names.reason." + code(reason.code()), reason.words().toArray());
  }

  static String code(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
