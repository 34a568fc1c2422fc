package org.letapis.store.h2;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchService;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.crypto.Secret;

/** A sort of more rows than H2 would hold in memory by itself writes none of them anywhere. */
class SpillTest {

  /** H2's own limit is 40,000 rows for each GiB of the heap. */
  private static final int ROWS = 220_000;

  private static final String SORT =
      "select x, 'канарэйка' || x from system_range(1, " + ROWS + ") order by 2 desc";

  @TempDir private Path folder;

  @Test
  void aLargeSortMakesNoFile() throws Exception {
    Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
    try (Secret key = Secret.random(32, new SecureRandom());
        H2File file = H2File.in(folder, key);
        Connection connection = file.connect();
        Statement statement = connection.createStatement();
        WatchService watch = temporary.getFileSystem().newWatchService()) {
      folder.register(watch, StandardWatchEventKinds.ENTRY_CREATE);
      temporary.register(watch, StandardWatchEventKinds.ENTRY_CREATE);
      try (ResultSet sorted = statement.executeQuery(SORT)) {
        assertThat(sorted.next()).isTrue();
      }
      assertThat(made(watch)).noneMatch(name -> name.startsWith("h2") || name.contains("temp"));
    }
  }

  private static List<String> made(WatchService watch) {
    List<String> names = new ArrayList<>();
    for (var key = watch.poll(); key != null; key = watch.poll()) {
      key.pollEvents().forEach(event -> names.add(String.valueOf(event.context())));
    }
    return names;
  }
}
