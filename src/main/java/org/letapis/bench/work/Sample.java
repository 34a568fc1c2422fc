package org.letapis.bench.work;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.letapis.bench.Bed;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.record.Change;

/** Some records of the casebook, by the seed. */
final class Sample {

  private Sample() {}

  /** People, in an order of chance; as often as needed where there are few. */
  static List<RecordId> people(Bed bed, int many) throws IOException {
    List<RecordId> all =
        bed.changes()
            .filter(change -> change.type().equals("person"))
            .limit(Math.max(many, 1) * 4L)
            .map(Change::record)
            .toList();
    List<RecordId> mixed = new ArrayList<>(all);
    Collections.shuffle(mixed, new Random(bed.seed()));
    List<RecordId> some = new ArrayList<>();
    for (int i = 0; i < many; i++) {
      some.add(mixed.get(i % mixed.size()));
    }
    return some;
  }
}
