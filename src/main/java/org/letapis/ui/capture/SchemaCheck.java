package org.letapis.ui.capture;

import java.util.List;
import org.letapis.domain.record.CaseRecord;
import org.letapis.domain.schema.RecordType;
import org.letapis.domain.validation.Validation;
import org.letapis.ui.kit.form.model.Check;
import org.letapis.ui.kit.form.model.Finding;

/** Looks a form over with the rules of the domain. */
record SchemaCheck(RecordType type) implements Check {

  @Override
  public List<Finding> check(CaseRecord record) {
    return Validation.of(record, type).stream()
        .map(
            found ->
                new Finding(
                    found.path(),
                    found.code().key(),
                    found.arguments(),
                    found.isError() ? Finding.Severity.ERROR : Finding.Severity.WARNING))
        .toList();
  }
}
