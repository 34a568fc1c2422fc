package org.letapis.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.casebook.exchange.ExportRequest;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.problem.Problem;
import org.letapis.files.FilesProblem;

/** Sending and receiving end soon when the casebook is locked meanwhile, and leave nothing half. */
class ExchangeStopTest {

  @TempDir Path temp;

  @Test
  void stoppedAnywhereNothingIsSentAndNothingIsTakenIn() throws Exception {
    Path out = Files.createDirectory(temp.resolve("out"));
    try (Casebook ours = Books.create(temp.resolve("ours"), Desk.DOCUMENTER, "Бусел");
        Casebook theirs = Books.create(temp.resolve("theirs"), Desk.COORDINATOR, "Сойка")) {
      Books.introduce(ours, theirs);
      RecordId person = Books.person(ours, "Жук", "Алесь");
      Books.attach(ours, person, "person", "ліст.txt", "змест ".repeat(50_000));
      ExportRequest all =
          new ExportRequest(Set.of(theirs.identity().authorId()), true, true, false, false);

      int asked =
          everywhere(
              stopped -> ours.exchange().export(all, out, stopped),
              () -> assertThat(out).isEmptyDirectory());
      assertThat(asked).as("asked for each entry and piece").isGreaterThan(5);

      Path bundle = ours.exchange().export(all, out).file();
      everywhere(
          stopped -> theirs.exchange().inspect(bundle, stopped),
          () -> assertThat(theirs.inbox().items()).isEmpty());
      asked =
          everywhere(
              stopped -> theirs.exchange().importBundle(bundle, stopped),
              () -> assertThat(theirs.inbox().items()).isEmpty());
      assertThat(asked).isGreaterThan(5);
      assertThat(theirs.inbox().items()).hasSize(1);
    }
  }

  /** Stops at the first time it is asked, then at the second, until it is through. */
  private static int everywhere(Consumer<BooleanSupplier> work, Runnable nothingHappened) {
    for (int at = 1; ; at++) {
      int[] left = {at};
      BooleanSupplier stopped = () -> --left[0] == 0;
      try {
        work.accept(stopped);
      } catch (Problem problem) {
        assertThat(problem.code()).isEqualTo(FilesProblem.STOPPED);
        nothingHappened.run();
        continue;
      }
      return at;
    }
  }
}
