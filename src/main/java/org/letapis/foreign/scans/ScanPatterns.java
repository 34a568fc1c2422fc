package org.letapis.foreign.scans;

import java.util.List;
import java.util.stream.Stream;

/** Patterns that are usual, the one that says most first. */
public final class ScanPatterns {

  private static final List<ScanPattern> USUAL =
      Stream.of(
              "{surname}_{given}_{patronymic}_{date}_{kind}.*",
              "{surname}_{given}_{date}_{kind}.*",
              "{surname} {given} {date} {kind}.*",
              "{date}_{surname}_{given}_{kind}.*",
              "{date} {surname} {given} {kind}.*",
              "{surname}_{given}_{date}.*",
              "{surname} {given} {date}.*",
              "{surname} {given}/{date} {kind}.*",
              "{surname}_{given}/{date}_{kind}.*",
              "{surname} {given}/{kind}.*",
              "{surname}_{given}_{kind}.*",
              "{surname}_{given}.*",
              "{surname} {given}.*",
              "{date}_{kind}.*",
              "{date} {kind}.*")
          .map(ScanPattern::of)
          .toList();

  /** Takes every name for what the file is called. */
  private static final ScanPattern ANY = ScanPattern.of("{name}");

  private ScanPatterns() {}

  /** All that are usual. */
  public static List<ScanPattern> usual() {
    return USUAL;
  }

  /** The first by which most of these names can be read. */
  static ScanPattern guess(List<String> names) {
    for (ScanPattern pattern : USUAL) {
      long read = names.stream().filter(name -> pattern.read(name).isPresent()).count();
      if (read * 2 > names.size()) {
        return pattern;
      }
    }
    return ANY;
  }
}
