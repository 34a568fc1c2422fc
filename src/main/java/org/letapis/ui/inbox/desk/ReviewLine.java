package org.letapis.ui.inbox.desk;

import java.util.List;
import org.letapis.domain.entry.FieldPath;

/**
 * One line of the comparison, in words: a field, or a whole row of one.
 *
 * @param field its name
 * @param before what stands here; empty for nothing
 * @param after what is proposed; empty for nothing
 * @param beforeBy who gave what stands here, and when; empty for nobody
 * @param afterBy who proposes, and when
 * @param contested which values both sides changed; empty when none
 */
public record ReviewLine(
    String field,
    String before,
    String after,
    String beforeBy,
    String afterBy,
    List<FieldPath> contested) {

  public ReviewLine {
    contested = List.copyOf(contested);
  }
}
