package org.letapis.casebook.names.split;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A name taken apart.
 *
 * @param family family name, or the whole name where nobody can tell
 * @param given given name; may be empty
 * @param patronymic may be empty
 * @param sure whether the parts are told apart by a rule, not left together
 * @param others what stood in brackets or quotation marks: a former name, a nickname
 * @param script code in the vocabulary {@code name-script}, or null where the letters do not tell
 */
public record SplitName(
    String family,
    String given,
    String patronymic,
    boolean sure,
    List<String> others,
    @Nullable String script) {

  public SplitName {
    others = List.copyOf(others);
  }
}
