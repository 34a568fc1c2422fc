package org.letapis.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.letapis.store.generated.Tables.REACHED;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.crypto.Secret;
import org.letapis.domain.log.Position;
import org.letapis.store.h2.H2File;
import org.letapis.store.h2.OpenDatabase;

/** How far a store says it need not be made to follow the journal again. */
class SettledTest {

  private static final Position NEWEST = new Position(2, 900);

  @TempDir private Path folder;
  @TempDir private Path image;

  @Test
  void afterAnOrderlyEndAllIsSettled() {
    try (Store store = Rows.open(folder)) {
      assertThat(store.settled()).isEqualTo(Position.START);
      store.apply(writer -> writer.position(NEWEST));
      assertThat(store.settled()).isEqualTo(Position.START);
    }
    try (Store store = Rows.open(folder)) {
      assertThat(store.settled()).isEqualTo(NEWEST);
    }
  }

  /** What the newest saving found in the store may have met the crash. */
  @Test
  void afterACrashOnlyThatIsSettledWhichHadBeenSavedTheTimeBefore() throws IOException {
    Path file = H2File.fileIn(folder);
    try (Store store = Rows.open(folder)) {
      long offset = 100;
      Position reached = Position.START;
      while (reached.equals(Position.START)) {
        long next = offset++;
        store.apply(writer -> writer.position(new Position(1, next)));
        Files.copy(file, H2File.fileIn(image), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        try (Store crashed = Rows.open(image)) {
          reached = crashed.position().orElse(Position.START);
          assertThat(crashed.settled()).isLessThanOrEqualTo(reached);
          assertThat(reached).isLessThanOrEqualTo(new Position(1, next));
        } catch (StoreDamaged nothingSavedYet) {
          assertThat(reached).isEqualTo(Position.START);
        }
      }
    }
  }

  @Test
  void thePositionNeverGoesBackUntilAllIsCleared() {
    try (Store store = Rows.open(folder)) {
      store.apply(writer -> writer.position(NEWEST));
      store.apply(writer -> writer.position(new Position(1, 10)));
      assertThat(store.position()).contains(NEWEST);
      store.apply(writer -> writer.unread(Map.of(1, 4L, 3, 0L)));
      assertThat(store.unread()).isEqualTo(Map.of(1, 4L, 3, 0L));
      Loading unused = store.load(true);
      assertThat(store.position()).contains(Position.START);
      assertThat(store.unread()).isEmpty();
    }
  }

  @Test
  void oneThatDoesNotSayIsDamaged() throws SQLException {
    try (Store store = Rows.open(folder)) {
      store.apply(writer -> writer.position(NEWEST));
    }
    try (Secret key = Rows.key();
        OpenDatabase database = OpenDatabase.open(folder, key, Rows.VAULT.toString())) {
      database.writer().sql().deleteFrom(REACHED).where(REACHED.ID.eq((short) 2)).execute();
      database.commit();
    }
    assertThatThrownBy(() -> Rows.open(folder)).isInstanceOf(StoreDamaged.class);
    Store.delete(folder);
  }
}
