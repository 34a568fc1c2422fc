package org.letapis.domain.types;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.letapis.domain.schema.Field;
import org.letapis.domain.schema.RecordType;
import org.letapis.domain.schema.Term;
import org.letapis.domain.schema.Vocabulary;
import org.letapis.domain.types.custom.CustomField;
import org.letapis.domain.types.custom.CustomTerm;
import org.letapis.domain.types.custom.CustomVocabulary;
import org.letapis.domain.types.event.Custody;
import org.letapis.domain.types.event.Death;
import org.letapis.domain.types.event.Dismissal;
import org.letapis.domain.types.event.Fine;
import org.letapis.domain.types.event.Hearing;
import org.letapis.domain.types.event.IllTreatment;
import org.letapis.domain.types.event.Listing;
import org.letapis.domain.types.event.OtherEvent;
import org.letapis.domain.types.event.Release;
import org.letapis.domain.types.event.TravelBan;
import org.letapis.domain.types.event.Verdict;

/** All types of record of the program, in the order they are offered. A new type is added here. */
public final class Schema {

  private static final List<RecordType> TYPES =
      List.of(
          Person.TYPE,
          Detention.TYPE,
          Search.TYPE,
          Interrogation.TYPE,
          IllTreatment.TYPE,
          Custody.TYPE,
          Hearing.TYPE,
          Verdict.TYPE,
          Fine.TYPE,
          Release.TYPE,
          Death.TYPE,
          Dismissal.TYPE,
          Listing.TYPE,
          TravelBan.TYPE,
          OtherEvent.TYPE,
          Proceeding.TYPE,
          Facility.TYPE,
          Organisation.TYPE,
          Official.TYPE,
          Source.TYPE,
          AttachedFile.TYPE);

  private static final List<RecordType> EVENTS =
      TYPES.stream().filter(RecordType::isEvent).toList();

  /** The types of record, to choose from. */
  private static final Vocabulary CODES =
      Vocabulary.ofTypes(TYPES.stream().map(RecordType::code).toList());

  /** Which types of record a casebook's own field is asked of. */
  public static final Field<List<Term>> OWN_TARGETS = CustomField.targets(CODES);

  /** Which types of record a casebook's own field may refer to. */
  public static final Field<List<Term>> OWN_REFERS = CustomField.refers(CODES);

  private static final List<RecordType> DEFINITIONS =
      List.of(CustomField.type(CODES), CustomVocabulary.TYPE, CustomTerm.TYPE);

  private static final Map<String, RecordType> BY_CODE = byCode();

  private Schema() {}

  /** Every type, in the order they are offered. */
  public static List<RecordType> types() {
    return TYPES;
  }

  /** The types of records in which a casebook defines what it adds to all this. */
  public static List<RecordType> definitions() {
    return DEFINITIONS;
  }

  /** Whether that is the code of a type in which something is defined. */
  public static boolean isDefinition(String code) {
    // Asked for each record that is saved or read: no streams.
    for (RecordType type : DEFINITIONS) {
      if (type.code().equals(code)) {
        return true;
      }
    }
    return false;
  }

  /** The kinds of event, in the order a case goes through them. */
  public static List<RecordType> events() {
    return EVENTS;
  }

  /** The type of that code; nothing for one this build does not know. */
  public static Optional<RecordType> type(String code) {
    return Optional.ofNullable(BY_CODE.get(code));
  }

  private static Map<String, RecordType> byCode() {
    Map<String, RecordType> map = new LinkedHashMap<>();
    TYPES.forEach(type -> map.put(type.code(), type));
    DEFINITIONS.forEach(type -> map.put(type.code(), type));
    return Map.copyOf(map);
  }
}
