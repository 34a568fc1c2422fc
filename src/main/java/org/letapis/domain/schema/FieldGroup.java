package org.letapis.domain.schema;

import java.util.List;

/**
 * Fields that are told together. Its label is under {@code group.<type>.<code>} or {@code
 * group.common.<code>}.
 *
 * @param code stable, lower-case with hyphens
 * @param folded whether a form shows it closed until somebody opens it or it holds something
 * @param fields in the order the story is told
 */
public record FieldGroup(String code, boolean folded, List<Field<?>> fields) {

  public FieldGroup {
    fields = List.copyOf(fields);
  }

  /** A group shown open. */
  public static FieldGroup open(String code, Field<?>... fields) {
    return new FieldGroup(code, false, List.of(fields));
  }

  /** A group shown closed. */
  public static FieldGroup folded(String code, Field<?>... fields) {
    return new FieldGroup(code, true, List.of(fields));
  }
}
