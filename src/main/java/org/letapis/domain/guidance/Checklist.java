package org.letapis.domain.guidance;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.letapis.domain.entry.FieldPath;
import org.letapis.domain.record.CaseRecord;
import org.letapis.domain.schema.Common;
import org.letapis.domain.schema.EventFields;
import org.letapis.domain.schema.Field;
import org.letapis.domain.schema.RecordType;
import org.letapis.domain.types.AttachedFile;
import org.letapis.domain.types.Detention;
import org.letapis.domain.types.Facility;
import org.letapis.domain.types.Source;

/**
 * Whether a record tells who, when, where, how it is known and what was agreed to. Advice, never an
 * error: a record that lacks some of it is saved all the same. That something is not known or was
 * not asked is an answer too.
 */
public final class Checklist {

  private static final List<Field<?>> PLACES =
      List.of(
          EventFields.PLACE,
          EventFields.FACILITY,
          EventFields.COURT,
          Detention.TAKEN_TO,
          Facility.REGION,
          Facility.ADDRESS,
          AttachedFile.CAPTURED_WHERE);

  private static final List<Field<?>> DAYS =
      List.of(EventFields.START, AttachedFile.CAPTURED, Source.RECEIVED);

  private final RecordType type;
  private final CaseRecord record;
  private final List<Item> items = new ArrayList<>();

  /**
   * One thing a record should tell.
   *
   * @param need what it is
   * @param path where to write it
   * @param met whether it is told
   */
  public record Item(Need need, FieldPath path, boolean met) {}

  private Checklist(RecordType type, CaseRecord record) {
    this.type = type;
    this.record = record;
  }

  /** What a record of a type should tell, and whether it does. */
  public static List<Item> of(RecordType type, CaseRecord record) {
    Checklist list = new Checklist(type, record);
    list.subject();
    list.anyOf(Need.WHEN, DAYS);
    list.anyOf(Need.WHERE, PLACES);
    if (!type.equals(Source.TYPE)) {
      list.add(Need.SOURCE, Common.SOURCES.path(), list.sourced());
    }
    list.consent();
    return List.copyOf(list.items);
  }

  private void subject() {
    boolean who = type.isEvent() || type.category() == RecordType.Category.PERSON;
    Field<?> field = Objects.requireNonNullElse(type.subject(), first());
    add(who ? Need.WHO : Need.WHAT, field.path(), holds(field));
  }

  private Field<?> first() {
    return type.groups().getFirst().fields().getFirst();
  }

  /** One of some fields is enough; those the type does not have do not count. */
  private void anyOf(Need need, List<Field<?>> fields) {
    List<Field<?>> asked =
        fields.stream()
            .filter(field -> type.groups().stream().anyMatch(g -> g.fields().contains(field)))
            .toList();
    if (!asked.isEmpty()) {
      add(need, asked.getFirst().path(), asked.stream().anyMatch(this::holds));
    }
  }

  private boolean sourced() {
    return holds(AttachedFile.SOURCE)
        || Stream.of(Common.SOURCE_KIND, Common.SOURCE_NAME, Common.SOURCE)
            .anyMatch(column -> holds(Common.SOURCES, column));
  }

  /** A source with a record of its own has told its consent there. */
  private void consent() {
    Field<?> rows = type.equals(Source.TYPE) ? Source.CONSENTS : Common.SOURCES;
    boolean met =
        holds(AttachedFile.SOURCE)
            || Stream.of(Common.CONSENT_USES, Common.CONSENT_WITHHOLD, Common.SOURCE)
                .anyMatch(column -> holds(rows, column));
    add(Need.CONSENT, rows.path(), met);
  }

  private boolean holds(Field<?> field) {
    return record.values().keySet().stream().anyMatch(p -> p.field().equals(field.code()));
  }

  private boolean holds(Field<?> rows, Field<?> column) {
    return record.values().keySet().stream()
        .anyMatch(
            path ->
                path.field().equals(rows.code())
                    && Optional.ofNullable(path.column()).equals(Optional.of(column.code())));
  }

  private void add(Need need, FieldPath path, boolean met) {
    items.add(new Item(need, path, met));
  }
}
