package org.letapis.casebook.demo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.letapis.domain.entry.RecordId;

/**
 * Everything random in a demo, from one seed: {@link Random} is specified to the bit, so a seed
 * gives the same casebook on every machine.
 */
final class Dice {

  /** 5 January 2026, 09:00 UTC, in milliseconds: when the first id of every demo was made. */
  private static final long BEGIN = 1_767_603_600_000L;

  private final Random random;
  private long clock = BEGIN;

  Dice(long seed) {
    this.random = new Random(seed);
  }

  /** A number from 0 to {@code bound}, the bound excluded. */
  int below(int bound) {
    return random.nextInt(bound);
  }

  /** True that many times out of a hundred. */
  boolean percent(int share) {
    return random.nextInt(100) < share;
  }

  <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  /** One of those whose weight decides how often; weights and values take turns. */
  String weighted(Object... valuesAndWeights) {
    int total = 0;
    for (int i = 1; i < valuesAndWeights.length; i += 2) {
      total += (int) valuesAndWeights[i];
    }
    int at = random.nextInt(total);
    int i = 0;
    while (at >= (int) valuesAndWeights[i + 1]) {
      at -= (int) valuesAndWeights[i + 1];
      i += 2;
    }
    return (String) valuesAndWeights[i];
  }

  /** Some different ones of those, at least one. */
  <T> List<T> some(List<T> of, int most) {
    List<T> shuffled = new ArrayList<>(of);
    Collections.shuffle(shuffled, random);
    return List.copyOf(shuffled.subList(0, 1 + random.nextInt(Math.min(most, of.size()))));
  }

  /** A UUID of version 7 (RFC 9562), some milliseconds after the one before. */
  RecordId id() {
    clock += 1 + random.nextInt(40);
    long most = clock << 16 | 0x7000L | random.nextInt(1 << 12);
    long least = random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L;
    return new RecordId(new UUID(most, least));
  }

  /** An id for a row. */
  String rowId() {
    return id().toString();
  }
}
