package org.letapis.domain.schema;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.letapis.domain.date.PartialDate;
import org.letapis.domain.entry.FieldPath;
import org.letapis.domain.entry.OwnCode;
import org.letapis.domain.entry.RecordId;

/**
 * A type of record, described once: forms, validation, merge, diff, search, printing and import
 * read this. Its label is under {@code type.<code>}.
 *
 * @param code stable, lower-case with hyphens
 * @param category what it is in the casebook
 * @param groups its own groups in the order the story is told
 * @param common the groups that follow them, as {@link Common#GROUPS} in every record of a case
 * @param subject for an event, whom it happened to
 * @param start for an event, when it was or began
 * @param end for an event that lasts, when it ended
 * @param required fields without which a record is not usable; validation names them
 * @param retired codes of fields that are asked for no more, and shown where they hold something
 */
public record RecordType(
    String code,
    Category category,
    List<FieldGroup> groups,
    List<FieldGroup> common,
    @Nullable Field<RecordId> subject,
    @Nullable Field<PartialDate> start,
    @Nullable Field<PartialDate> end,
    List<Field<?>> required,
    Set<String> retired) {

  /** What a record is in the casebook. */
  public enum Category {
    PERSON,
    EVENT,
    PROCEEDING,
    ORGANISATION,
    FACILITY,
    SOURCE,
    FILE,
    /** What a casebook adds to the schema. */
    DEFINITION
  }

  public RecordType {
    groups = List.copyOf(groups);
    common = List.copyOf(common);
    required = List.copyOf(required);
    retired = Set.copyOf(retired);
  }

  public RecordType(
      String code,
      Category category,
      List<FieldGroup> groups,
      @Nullable Field<RecordId> subject,
      @Nullable Field<PartialDate> start,
      @Nullable Field<PartialDate> end,
      List<Field<?>> required) {
    this(code, category, groups, Common.GROUPS, subject, start, end, required, Set.of());
  }

  /** A type that is no event. */
  public static RecordType thing(
      String code, Category category, List<FieldGroup> groups, List<Field<?>> required) {
    return new RecordType(code, category, groups, null, null, null, required);
  }

  /** A type of which nothing but these groups is told. */
  public static RecordType definition(
      String code, List<FieldGroup> groups, List<Field<?>> required) {
    return new RecordType(
        code, Category.DEFINITION, groups, List.of(), null, null, null, required, Set.of());
  }

  /** The same type with a casebook's own added to it. */
  public RecordType with(
      List<FieldGroup> itsOwn, List<FieldGroup> itsCommon, Set<String> alsoRetired) {
    Map<String, Field<?>> now = new HashMap<>();
    Stream.of(itsOwn, itsCommon)
        .flatMap(List::stream)
        .flatMap(g -> g.fields().stream())
        .forEach(f -> now.put(f.code(), f));
    return new RecordType(
        code,
        category,
        itsOwn,
        itsCommon,
        subject,
        start,
        end,
        required.stream().<Field<?>>map(f -> now.getOrDefault(f.code(), f)).toList(),
        alsoRetired);
  }

  /** The same type that asks for some of its fields no more. */
  public RecordType retiring(Field<?>... fields) {
    return with(
        groups,
        common,
        Stream.of(fields).map(Field::code).collect(java.util.stream.Collectors.toSet()));
  }

  /** All groups: its own, then those every record carries. */
  public List<FieldGroup> allGroups() {
    return Stream.concat(groups.stream(), common.stream()).toList();
  }

  /** All fields of all groups. */
  public Stream<Field<?>> fields() {
    return allGroups().stream().flatMap(g -> g.fields().stream());
  }

  /** The field of that code. */
  public Optional<Field<?>> field(String fieldCode) {
    return find(groups, fieldCode).or(() -> find(common, fieldCode));
  }

  private static Optional<Field<?>> find(List<FieldGroup> among, String fieldCode) {
    // Asked for each value of each record that is saved or read: no streams.
    for (FieldGroup group : among) {
      for (Field<?> field : group.fields()) {
        if (field.code().equals(fieldCode)) {
          return Optional.of(field);
        }
      }
    }
    return Optional.empty();
  }

  /**
   * The field or column a path leads to, or the {@link Certainty} of one; nothing for a field this
   * build does not know.
   */
  public Optional<Field<?>> at(FieldPath path) {
    Optional<FieldPath> value = Certainty.valueOf(path);
    if (value.isPresent()) {
      return at(value.get()).map(Certainty::field);
    }
    String column = path.column();
    return field(path.field()).flatMap(f -> column == null ? Optional.of(f) : f.column(column));
  }

  public boolean isEvent() {
    return category == Category.EVENT;
  }

  /** The label's key for the field or column at a path. */
  public String labelKey(FieldPath path) {
    if (Certainty.valueOf(path).isPresent()) {
      return "field.certainty";
    }
    if (OwnCode.is(path.field())) {
      return "field." + path;
    }
    boolean own =
        groups.stream()
            .flatMap(g -> g.fields().stream())
            .anyMatch(f -> f.code().equals(path.field()) && !EventFields.shares(f));
    String column = path.column() == null ? "" : "." + path.column();
    return "field." + (own ? code : "common") + "." + path.field() + column;
  }

  /** The label's key for one of its groups. */
  public String labelKey(FieldGroup group) {
    boolean own = groups.contains(group) && !EventFields.shares(group);
    return "group." + (own ? code : "common") + "." + group.code();
  }
}
