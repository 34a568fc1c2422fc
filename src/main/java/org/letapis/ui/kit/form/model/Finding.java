package org.letapis.ui.kit.form.model;

import java.util.List;
import org.letapis.domain.entry.FieldPath;

/**
 * Something about a value that its author should look at.
 *
 * @param path where
 * @param key label key of what is the matter and what to do
 * @param arguments of the text
 * @param severity how much it matters
 * @param missing whether something is not there yet, rather than wrong as it stands
 */
public record Finding(
    FieldPath path, String key, List<Object> arguments, Severity severity, boolean missing) {

  /** How much a finding matters. */
  public enum Severity {
    /** It cannot be saved like this. */
    ERROR,
    /** It can be saved, and is probably not what was meant. */
    WARNING
  }

  public Finding {
    arguments = List.copyOf(arguments);
  }

  public static Finding error(FieldPath path, String key, Object... arguments) {
    return new Finding(path, key, List.of(arguments), Severity.ERROR, false);
  }

  public static Finding warning(FieldPath path, String key, Object... arguments) {
    return new Finding(path, key, List.of(arguments), Severity.WARNING, false);
  }

  public boolean isError() {
    return severity == Severity.ERROR;
  }
}
