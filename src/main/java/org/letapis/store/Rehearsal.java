package org.letapis.store;

import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.letapis.crypto.Secret;
import org.letapis.domain.entry.ChainHead;
import org.letapis.domain.entry.RecordId;
import org.letapis.store.h2.Access;
import org.letapis.store.h2.OpenDatabase;
import org.letapis.store.row.Find;
import org.letapis.store.table.Chains;
import org.letapis.store.table.Entries;
import org.letapis.store.table.Locals;
import org.letapis.store.table.RecordSearch;
import org.letapis.store.table.Records;
import org.letapis.store.table.few.Unsettled;

/**
 * What the first opening of a store and the first screens ask of it, done with an empty one in
 * memory, so that Java has the classes loaded and compiled by the time they are needed. Cold, they
 * cost several times what the work itself does.
 */
public final class Rehearsal {

  private static final int KEY_LENGTH = 32;

  /** Times after which more of them make little faster. */
  private static final int ROUNDS = 20;

  private Rehearsal() {}

  /**
   * Takes about a second of one processor; touches no disk.
   *
   * @param stop asked between steps
   */
  public static void run(BooleanSupplier stop) {
    try (Secret key = Secret.random(KEY_LENGTH, new SecureRandom());
        OpenDatabase database = OpenDatabase.inMemory(key, UUID.randomUUID().toString())) {
      Soundness.require(database);
      Settling.of(database);
      for (int round = 0; round < ROUNDS && !stop.getAsBoolean(); round++) {
        database.read(Rehearsal::firstScreens);
      }
    } catch (SQLException failed) {
      throw new IllegalStateException("the store cannot be rehearsed", failed);
    }
  }

  private static Map<?, ChainHead> firstScreens(Access db) {
    RecordSearch.find(db, new Find(Set.of("person"), List.of(), true, Optional.empty(), 100));
    RecordSearch.find(db, new Find(Set.of(), List.of(), false, Optional.empty(), 100));
    List<List<String>> words = List.of(List.of("a", "b"));
    RecordSearch.find(db, new Find(Set.of("person"), words, true, Optional.empty(), 100));
    RecordId nobody = new RecordId(new UUID(0, 0));
    RecordSearch.events(db, nobody);
    Records.of(db, nobody);
    Unsettled.waiting(db);
    Entries.ofRecord(db, nobody);
    Locals.all(db, "a");
    Chains.authors(db);
    return Chains.heads(db);
  }
}
