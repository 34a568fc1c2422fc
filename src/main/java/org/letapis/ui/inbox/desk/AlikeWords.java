package org.letapis.ui.inbox.desk;

import java.util.stream.Collectors;
import org.letapis.casebook.alike.Duplicate;
import org.letapis.casebook.alike.Reason;
import org.letapis.domain.text.Labels;

/** Why two records may be about the same, in words. */
public final class AlikeWords {

  private AlikeWords() {}

  /**
   * All reasons in one sentence.
   *
   * @param other what to call the other record
   */
  public static String of(Duplicate duplicate, String other, Labels labels) {
    return labels.text("inbox.alike-maybe", other, reasons(duplicate, labels));
  }

  /** The reasons, with semicolons between. */
  public static String reasons(Duplicate duplicate, Labels labels) {
    return duplicate.reasons().stream()
        .map(reason -> reason(reason, labels))
        .collect(Collectors.joining("; "));
  }

  private static String reason(Reason reason, Labels labels) {
    Object[] words =
        reason.is(Reason.Kind.SHARED_EVENT)
            ? new Object[] {labels.text("type." + reason.words().getFirst())}
            : reason.words().toArray();
    return labels.text(reason.label(), words);
  }
}
