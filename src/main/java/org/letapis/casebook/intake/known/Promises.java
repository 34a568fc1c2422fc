package org.letapis.casebook.intake.known;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.letapis.casebook.intake.row.Promise;
import org.letapis.casebook.intake.row.Trouble;
import org.letapis.domain.entry.RecordId;

/** Records that rows refer to by key, until it is known whether they are there. */
public final class Promises {

  /** So many are looked after. */
  private static final int MOST = 500_000;

  /** So many that are nowhere are told. */
  private static final int TOLD = 20_000;

  private static final int TOGETHER = 500;

  private final Map<RecordId, Trouble> first = new LinkedHashMap<>();

  /** One more. */
  public void add(Promise promise) {
    if (first.size() < MOST) {
      first.putIfAbsent(promise.record(), promise.otherwise());
    }
  }

  /** Those that are nowhere, each where it was first referred to. */
  public List<Trouble> broken(Predicate<RecordId> isMade, States states) {
    first.keySet().removeIf(isMade);
    List<RecordId> left = List.copyOf(first.keySet());
    List<Trouble> broken = new ArrayList<>();
    for (int from = 0; from < left.size() && broken.size() < TOLD; from += TOGETHER) {
      List<RecordId> some = left.subList(from, Math.min(left.size(), from + TOGETHER));
      states.load(some);
      for (RecordId record : some) {
        Trouble trouble = first.get(record);
        if (trouble != null && !states.isHere(record)) {
          broken.add(trouble);
        }
      }
    }
    return broken;
  }
}
