package org.letapis.casebook.exchange.outgoing;

import java.util.ArrayList;
import java.util.List;
import org.letapis.casebook.exchange.selection.Why;

/**
 * One counted sentence of what a bundle holds or leaves out, and why.
 *
 * @param key of the label
 * @param count its {0}
 */
public record Sentence(String key, long count) {

  private static final long KIB = 1_024;

  /** What goes along, the most telling first. */
  public static List<Sentence> given(ExportPreview preview) {
    Load.Counts counts = preview.counts();
    List<Sentence> all = new ArrayList<>();
    all.add(new Sentence("exchange.told.entries", counts.entries()));
    add(all, "exchange.told.filled", preview.filled());
    add(all, "exchange.told.files", preview.files());
    all.add(new Sentence("exchange.told.size", Math.max(1, preview.bytes() / KIB)));
    return all;
  }

  /** What is left out, by rule; empty when nothing is. */
  public static List<Sentence> left(ExportPreview preview) {
    Load.Counts counts = preview.counts();
    List<Sentence> all = new ArrayList<>();
    add(all, "exchange.told.refused", counts.refused());
    for (Why why : Why.values()) {
      add(all, "exchange.why." + why.code(), counts.left().getOrDefault(why, 0));
    }
    add(all, "exchange.told.partly", counts.partly());
    add(all, "exchange.told.wished", counts.wished());
    add(all, "exchange.told.waiting", counts.waiting());
    add(all, "exchange.told.digests", counts.withheld());
    return all;
  }

  /** What a person should think of before it goes. */
  public static List<Sentence> warnings(ExportPreview preview) {
    Load.Counts counts = preview.counts();
    List<Sentence> all = new ArrayList<>();
    add(all, "exchange.told.unasked", counts.unasked());
    boolean secret =
        counts.left().keySet().stream().anyMatch(why -> why != Why.NOT_CHOSEN)
            || counts.partly() > 0;
    add(all, "exchange.told.named", counts.named());
    if (secret) {
      all.add(new Sentence("exchange.told.words", 0));
    }
    return all;
  }

  private static void add(List<Sentence> all, String key, long count) {
    if (count > 0) {
      all.add(new Sentence(key, count));
    }
  }
}
