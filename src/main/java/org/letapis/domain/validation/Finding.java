package org.letapis.domain.validation;

import java.util.List;
import org.letapis.domain.entry.FieldPath;
import org.letapis.domain.schema.RecordType;
import org.letapis.domain.text.Labels;

/**
 * Something about a record that its author should look at.
 *
 * @param path where
 * @param code what
 * @param arguments of the text, as {@link FindingCode} lists them
 */
public record Finding(FieldPath path, FindingCode code, List<Object> arguments) {

  public Finding {
    arguments = List.copyOf(arguments);
  }

  static Finding of(FieldPath path, FindingCode code, Object... arguments) {
    return new Finding(path, code, List.of(arguments));
  }

  /** Whether the record cannot be saved like this. */
  public boolean isError() {
    return code.severity() == FindingCode.Severity.ERROR;
  }

  /** What is the matter, for a reader who sees the place. */
  public String text(Labels labels) {
    return labels.text(code.key(), arguments.toArray());
  }

  /** What is the matter and where, for a list. */
  public String text(Labels labels, RecordType type) {
    return labels.text("finding.where", labels.text(type.labelKey(path)), text(labels));
  }
}
