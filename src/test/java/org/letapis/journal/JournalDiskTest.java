package org.letapis.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.letapis.journal.Journals.all;
import static org.letapis.journal.Journals.entries;
import static org.letapis.journal.Journals.key;
import static org.letapis.journal.Journals.rollingAt;
import static org.letapis.journal.Journals.segment;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.domain.problem.Problem;
import org.letapis.journal.FailingDisk.Fault;
import org.letapis.journal.frame.Frame;
import org.letapis.journal.frame.FrameKind;
import org.letapis.journal.segment.SegmentWriter;

/** Disks that are full, read-only or broken: nothing half-saved, nothing lost, and said clearly. */
class JournalDiskTest {

  @TempDir private Path temp;

  @Test
  void onAFullDiskTheBatchIsRefusedWholeAndSavingGoesOnWhenThereIsRoomAgain() throws IOException {
    Configuration small =
        Configuration.unix().toBuilder().setMaxSize(256 << 10).setBlockSize(512).build();
    try (FileSystem disk = Jimfs.newFileSystem(small)) {
      Path folder = disk.getPath("/journal");
      Path ballast = disk.getPath("/ballast");
      Files.write(ballast, new byte[100 << 10]);
      List<String> saved = new ArrayList<>();
      try (Journal journal = Journal.create(folder, key(), rollingAt(20_000))) {
        int refused = 0;
        for (int i = 0; i < 300; i++) {
          String line = "{\"n\":" + i + "}";
          try {
            journal.append(List.of(entries(line), incompressible(i, 1_500)));
            saved.add(line);
            assertThat(refused).isLessThan(5);
          } catch (Problem problem) {
            assertThat(problem.code()).isEqualTo(JournalProblem.DISK_FULL);
            assertThat(numbered(journal)).isEqualTo(saved);
            if (++refused == 5) {
              break;
            }
          }
        }
        assertThat(refused).isEqualTo(5);
        Files.delete(ballast);
        journal.append(List.of(entries("{\"n\":\"after\"}")));
        saved.add("{\"n\":\"after\"}");
        assertThat(numbered(journal)).isEqualTo(saved);
      }
      try (Journal journal = Journal.open(folder, key())) {
        assertThat(numbered(journal)).isEqualTo(saved);
        assertThat(journal.verify()).isEmpty();
        assertThat(journal.tail()).isEmpty();
      }
    }
  }

  private static Frame incompressible(int seed, int length) {
    StringBuilder text = new StringBuilder();
    new Random(seed).ints(length, '0', '~').forEach(c -> text.append((char) c));
    return entries(text.toString());
  }

  private static List<String> numbered(Journal journal) {
    return all(journal).stream().filter(l -> l.startsWith("{\"n\"")).toList();
  }

  @Test
  void aBatchWhoseForceFailedIsNotThereAfterwards() {
    Path folder = temp.resolve("j");
    Journal.create(folder, key()).close();
    FailingDisk disk = new FailingDisk();
    try (Journal journal = Journal.open(folder, key(), JournalSettings.standard(), disk)) {
      journal.append(List.of(entries("first")));
      disk.failOnce(Fault.FORCE);
      assertThatThrownBy(() -> journal.append(List.of(entries("second"))))
          .matches(p -> ((Problem) p).is(JournalProblem.IO));
      assertThat(all(journal)).containsExactly("first");
      journal.append(List.of(entries("third")));
    }
    try (Journal journal = Journal.open(folder, key())) {
      assertThat(all(journal)).containsExactly("first", "third");
      assertThat(journal.verify()).isEmpty();
    }
  }

  @Test
  void aWriteThatStopsHalfWayLeavesNothing() {
    Path folder = temp.resolve("j");
    Journal.create(folder, key()).close();
    FailingDisk disk = new FailingDisk();
    try (Journal journal = Journal.open(folder, key(), JournalSettings.standard(), disk)) {
      journal.append(List.of(entries("first")));
      long length = segment(folder, 1).toFile().length();
      disk.failOnce(Fault.HALF_WRITE);
      assertThatThrownBy(() -> journal.append(List.of(entries("second"))))
          .isInstanceOf(Problem.class);
      assertThat(segment(folder, 1)).hasSize(length);
      journal.append(List.of(entries("third")));
      assertThat(all(journal)).containsExactly("first", "third");
    }
  }

  @Test
  void aDiskThatCannotEvenTakeBackIsNotWrittenToAgain() {
    Path folder = temp.resolve("j");
    Journal.create(folder, key()).close();
    FailingDisk disk = new FailingDisk();
    try (Journal journal = Journal.open(folder, key(), JournalSettings.standard(), disk)) {
      journal.append(List.of(entries("first")));
      disk.failOnce(Fault.HALF_WRITE);
      disk.failAlways(Fault.TRUNCATE);
      assertThatThrownBy(() -> journal.append(List.of(entries("second"))))
          .matches(p -> ((Problem) p).is(JournalProblem.IO));
      assertThatThrownBy(() -> journal.append(List.of(entries("third"))))
          .matches(p -> ((Problem) p).is(JournalProblem.STOPPED));
      assertThat(all(journal)).containsExactly("first");
    }
    try (Journal journal = Journal.open(folder, key())) {
      assertThat(all(journal)).containsExactly("first");
      assertThat(journal.tail()).isPresent();
    }
  }

  @Test
  void anInterruptInTheMiddleOfAWriteIsOutlived() {
    Path folder = temp.resolve("j");
    Journal.create(folder, key()).close();
    FailingDisk disk = new FailingDisk();
    try (Journal journal = Journal.open(folder, key(), JournalSettings.standard(), disk)) {
      disk.failOnce(Fault.INTERRUPT);
      journal.append(List.of(entries("one"), new Frame(FrameKind.LOCAL, List.of(new byte[9]))));
      assertThat(Thread.interrupted()).isTrue();
      journal.append(List.of(entries("two")));
      assertThat(all(journal)).hasSize(3).startsWith("one").endsWith("two");
      assertThat(journal.verify()).isEmpty();
    }
  }

  @Test
  void aJournalThatMayOnlyBeReadIsReadAndSaysSoWhenSavingIsTried() throws IOException {
    Path folder = temp.resolve("j");
    try (Journal journal = Journal.create(folder, key())) {
      journal.append(List.of(entries("first")));
    }
    SegmentWriter.Opener readOnly =
        file -> {
          throw new java.nio.file.AccessDeniedException(file.toString());
        };
    try (Journal journal = Journal.open(folder, key(), JournalSettings.standard(), readOnly)) {
      assertThat(all(journal)).containsExactly("first");
      assertThatThrownBy(() -> journal.append(List.of(entries("second"))))
          .matches(p -> ((Problem) p).is(JournalProblem.READ_ONLY));
    }
  }
}
