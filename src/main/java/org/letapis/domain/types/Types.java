package org.letapis.domain.types;

import java.util.List;
import java.util.Optional;
import org.letapis.domain.schema.RecordType;

/** The types of record somebody reads by: the program's, or those with a casebook's own added. */
public interface Types {

  /** The program's alone. */
  Types BUILT_IN =
      new Types() {
        @Override
        public List<RecordType> types() {
          return Schema.types();
        }

        @Override
        public Optional<RecordType> type(String code) {
          return Schema.type(code);
        }
      };

  /** One type alone, as where its form is at hand. */
  static Types only(RecordType type) {
    return new Types() {
      @Override
      public List<RecordType> types() {
        return List.of(type);
      }

      @Override
      public Optional<RecordType> type(String code) {
        return type.code().equals(code) ? Optional.of(type) : Optional.empty();
      }
    };
  }

  /** Every type that records are made of, in the order they are offered. */
  List<RecordType> types();

  /** The type of that code, of definitions too; nothing for one this build does not know. */
  Optional<RecordType> type(String code);
}
