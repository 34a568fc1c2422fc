package org.letapis.casebook.exchange.selection;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.letapis.domain.record.CaseRecord;
import org.letapis.domain.record.Row;
import org.letapis.domain.schema.Absent;
import org.letapis.domain.schema.Common;
import org.letapis.domain.schema.Field;
import org.letapis.domain.schema.Term;
import org.letapis.domain.types.Source;
import tools.jackson.databind.JsonNode;

/** What a source said of the uses of a bundle. */
enum Consent {
  AGREED,
  /** Agreed, and wished that something be withheld. */
  WISHED,
  /** Nobody wrote down what it agreed to. */
  UNASKED,
  /** Did not agree to one of the uses, or took its consent back. */
  REFUSED;

  /** The stricter of two, as what is not known yields to what is. */
  private Consent and(Consent other) {
    if (this == UNASKED || other == UNASKED) {
      return this == UNASKED ? other : this;
    }
    return compareTo(other) >= 0 ? this : other;
  }

  /** By one agreement. */
  static Consent of(Row row, List<Use> uses) {
    Map<String, JsonNode> cells = row.cells();
    Optional<List<Term>> agreed = row.get(Common.CONSENT_USES);
    if (says(cells, Common.CONSENT_WITHDRAWN)
        || absent(cells, Common.CONSENT_USES).filter(Absent.REFUSED::equals).isPresent()
        || agreed.filter(to -> !uses.stream().allMatch(use -> use.isAmong(to))).isPresent()) {
      return REFUSED;
    }
    if (says(cells, Common.CONSENT_WITHHOLD)) {
      return WISHED;
    }
    return agreed.isPresent() ? AGREED : UNASKED;
  }

  /** By all agreements of a source that is a record: any that still stands counts. */
  static Consent of(CaseRecord source, List<Use> uses) {
    List<Row> rows = source.rows(Source.CONSENTS);
    Consent all = UNASKED;
    boolean agreed = false;
    for (Row row : rows) {
      Consent one = of(row, uses);
      agreed |= one == AGREED || one == WISHED;
      all = one == REFUSED && !says(row.cells(), Common.CONSENT_WITHDRAWN) ? all : all.and(one);
    }
    boolean refused = rows.stream().anyMatch(row -> of(row, uses) == REFUSED);
    return refused && !agreed ? REFUSED : all;
  }

  /** By what stands beside a record and what its source says of itself. */
  static Consent of(Row row, Optional<CaseRecord> source, List<Use> uses) {
    Consent own = of(row, uses);
    return source.map(record -> own.and(of(record, uses))).orElse(own);
  }

  private static boolean says(Map<String, JsonNode> cells, Field<?> column) {
    JsonNode value = cells.get(column.code());
    return value != null && Absent.ofJson(value).isEmpty();
  }

  private static Optional<Absent> absent(Map<String, JsonNode> cells, Field<?> column) {
    return Optional.ofNullable(cells.get(column.code())).flatMap(Absent::ofJson);
  }
}
