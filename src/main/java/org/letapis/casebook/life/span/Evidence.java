package org.letapis.casebook.life.span;

import java.util.List;
import java.util.Optional;
import org.letapis.domain.date.PartialDate;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.record.CaseRecord;
import org.letapis.domain.record.Row;
import org.letapis.domain.schema.Common;
import org.letapis.domain.schema.Supported;
import org.letapis.domain.schema.Term;

/**
 * What a record rests on.
 *
 * @param record which
 * @param sources who or what says so; may be empty
 * @param verification how far it was verified, where somebody said
 */
public record Evidence(RecordId record, List<Source> sources, Optional<Term> verification) {

  public Evidence {
    sources = List.copyOf(sources);
  }

  /**
   * One source.
   *
   * @param kind of {@link Common#SOURCE_KINDS}
   * @param name as told; may be empty
   * @param record of the source, where it has one
   * @param reliability of {@link Common#RELIABILITIES}
   * @param received when it reached us
   * @param supports the fields it speaks of; empty for the whole record
   */
  public record Source(
      Optional<Term> kind,
      String name,
      Optional<RecordId> record,
      Optional<Term> reliability,
      Optional<PartialDate> received,
      Supported supports) {}

  /** What that record rests on. */
  public static Evidence of(CaseRecord record) {
    return new Evidence(
        record.id(),
        record.rows(Common.SOURCES).stream().map(Evidence::source).toList(),
        record.get(Common.VERIFICATION));
  }

  private static Source source(Row row) {
    return new Source(
        row.get(Common.SOURCE_KIND),
        row.get(Common.SOURCE_NAME).orElse(""),
        row.get(Common.SOURCE),
        row.get(Common.SOURCE_RELIABILITY),
        row.get(Common.SOURCE_RECEIVED),
        row.get(Common.SOURCE_SUPPORTS).orElse(Supported.nothing()));
  }
}
