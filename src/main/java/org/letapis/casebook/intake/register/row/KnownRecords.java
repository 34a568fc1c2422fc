package org.letapis.casebook.intake.register.row;

import java.util.Optional;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.record.CaseRecord;

/**
 * What the casebook holds already, so that a register read twice makes nobody twice. Calls come one
 * at a time, from the thread that reads the register.
 */
public interface KnownRecords {

  /**
   * The person with an identifier of the kind {@code register} whose value is the scheme, a colon
   * and the number.
   */
  Optional<RecordId> byIdentifier(String scheme, String number);

  /** The facility one of whose names gives the same {@link PlaceKeys#of key}. */
  Optional<RecordId> facility(String placeKey);

  /** A record as it stands. */
  Optional<CaseRecord> record(RecordId id);

  /** A casebook with nothing in it. */
  static KnownRecords none() {
    return new KnownRecords() {
      @Override
      public Optional<RecordId> byIdentifier(String scheme, String number) {
        return Optional.empty();
      }

      @Override
      public Optional<RecordId> facility(String placeKey) {
        return Optional.empty();
      }

      @Override
      public Optional<CaseRecord> record(RecordId id) {
        return Optional.empty();
      }
    };
  }
}
