package org.letapis.ui.kit.form.model;

import java.util.List;
import org.letapis.domain.record.CaseRecord;
import org.letapis.domain.schema.RecordType;
import org.letapis.domain.validation.Validation;

/** Looks a record over. Quick: it runs after every change, on the JavaFX thread. */
@FunctionalInterface
public interface Check {

  /** Finds nothing. */
  Check NONE = record -> List.of();

  /** Looks for what the schema's own rules say. */
  static Check ofSchema(RecordType type) {
    return record ->
        Validation.of(record, type).stream()
            .map(
                f ->
                    new Finding(
                        f.path(),
                        f.code().key(),
                        f.arguments(),
                        f.isError() ? Finding.Severity.ERROR : Finding.Severity.WARNING,
                        f.code().isMissing()))
            .toList();
  }

  /** What should be looked at, the gravest first for each place. */
  List<Finding> check(CaseRecord record);
}
