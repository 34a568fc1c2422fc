package org.letapis.domain.guidance;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.letapis.domain.schema.RecordType;
import org.letapis.domain.text.Labels;

/**
 * What to ask somebody who tells of an event: open questions that suggest no answer, after the
 * Istanbul Protocol's advice on interviewing, and what keeps the telling from doing harm.
 */
public final class Prompts {

  private static final int MOST = 20;

  private Prompts() {}

  /** Questions for a type of record, in the order of a talk; empty where there are none. */
  public static List<String> questions(Labels labels, RecordType type) {
    return list(labels, n -> "guidance.ask." + type.code() + "." + n);
  }

  /** What to mind in any interview. */
  public static List<String> care(Labels labels) {
    return list(labels, n -> "guidance.care." + n);
  }

  private static List<String> list(Labels labels, IntFunction<String> key) {
    return IntStream.rangeClosed(1, MOST)
        .mapToObj(n -> labels.find(key.apply(n)))
        .takeWhile(Optional::isPresent)
        .flatMap(Optional::stream)
        .toList();
  }
}
