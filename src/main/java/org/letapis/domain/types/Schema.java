package org.letapis.domain.types;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.letapis.domain.schema.RecordType;
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

/** All types of record there are, in the order they are offered. A new type is added here. */
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

  private static final Map<String, RecordType> BY_CODE = byCode();

  private Schema() {}

  /** Every type, in the order they are offered. */
  public static List<RecordType> types() {
    return TYPES;
  }

  /** The kinds of event, in the order a case goes through them. */
  public static List<RecordType> events() {
    return TYPES.stream().filter(RecordType::isEvent).toList();
  }

  /** The type of that code; nothing for one this build does not know. */
  public static Optional<RecordType> type(String code) {
    return Optional.ofNullable(BY_CODE.get(code));
  }

  private static Map<String, RecordType> byCode() {
    Map<String, RecordType> map = new LinkedHashMap<>();
    TYPES.forEach(type -> map.put(type.code(), type));
    return Map.copyOf(map);
  }
}
