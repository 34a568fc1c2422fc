package org.letapis.casebook.exchange.folder;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;

/**
 * What one look into the folder found.
 *
 * @param at when
 * @param fates how many files there are of each fate
 * @param taken how many bundles were taken in by this look
 * @param fresh new entries these brought
 * @param records records that wait for a decision because of them
 * @param beyond how many files were left for the next look, since there are too many
 */
public record FolderReport(
    Instant at, Map<Fate, Integer> fates, int taken, long fresh, int records, int beyond) {

  public FolderReport {
    EnumMap<Fate, Integer> copy = new EnumMap<>(Fate.class);
    copy.putAll(fates);
    fates = copy;
  }

  /** How many files of a fate there are. */
  public int count(Fate fate) {
    return fates.getOrDefault(fate, 0);
  }
}
