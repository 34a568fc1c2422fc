package org.letapis.casebook.together;

import java.util.List;
import org.letapis.domain.record.CaseRecord;

/**
 * How a record is shown among those it is shown as one with.
 *
 * @param shown whether it stands for all of them in lists, or stands alone
 * @param others the others, by whose names it is found, too; empty when it does not stand for them
 */
public record Role(boolean shown, List<CaseRecord> others) {

  /** Of a record that stands alone. */
  public static final Role ALONE = new Role(true, List.of());

  /** Of one that another stands for. */
  public static final Role BEHIND = new Role(false, List.of());

  public Role {
    others = List.copyOf(others);
  }
}
