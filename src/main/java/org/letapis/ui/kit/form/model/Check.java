package org.letapis.ui.kit.form.model;

import java.util.List;
import org.letapis.domain.record.CaseRecord;

/** Looks a record over. Quick: it runs after every change, on the JavaFX thread. */
@FunctionalInterface
public interface Check {

  /** Finds nothing. */
  Check NONE = record -> List.of();

  /** What should be looked at, the gravest first for each place. */
  List<Finding> check(CaseRecord record);
}
