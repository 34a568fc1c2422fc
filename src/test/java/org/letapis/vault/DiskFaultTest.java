package org.letapis.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.letapis.vault.Samples.CHEAP;
import static org.letapis.vault.Samples.assertProblem;
import static org.letapis.vault.Samples.key;
import static org.letapis.vault.Samples.passphrase;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.letapis.domain.problem.Problem;

class DiskFaultTest {
  private static final int BLOCK = 64;

  @Test
  void aFullDiskIsSaidToBeFullAndNoHalfVaultStays() throws Exception {
    int refused = 0;
    for (int blocks = 1; blocks <= 20; blocks++) {
      try (FileSystem disk = disk(blocks)) {
        Path root = disk.getPath("/casebook");
        if (createFits(root)) {
          key(root, "a", RoomKey.JOURNAL);
        } else {
          refused++;
          assertThat(root).doesNotExist();
        }
      }
    }
    assertThat(refused).isBetween(1, 19);
  }

  /** The room left shrinks block by block, so the change fails at each of its writes in turn. */
  @Test
  void aChangeThatTheDiskHasNoRoomForLeavesTheOldPassphrase() throws Exception {
    int refused = 0;
    for (int free = 0; free <= 40; free++) {
      try (FileSystem disk = disk(100)) {
        Path root = disk.getPath("/casebook");
        Vault.create(root, passphrase("old"), CHEAP).close();
        fill(disk, free);
        if (changeFits(root)) {
          key(root, "new", RoomKey.JOURNAL);
        } else {
          refused++;
          key(root, "old", RoomKey.JOURNAL);
        }
      }
    }
    assertThat(refused).isBetween(2, 40);
  }

  @Test
  void aFolderThatMayNotBeWrittenToIsSaidToBeReadOnly() {
    Path forbidden = Path.of("/sys/letapis");
    assumeThat(forbidden.getParent()).isDirectory();
    assertProblem(VaultProblem.READ_ONLY, () -> Vault.create(forbidden, passphrase("a"), CHEAP));
    assertProblem(
        VaultProblem.READ_ONLY,
        () -> Vault.create(forbidden.resolve("deeper"), passphrase("a"), CHEAP));
  }

  private static FileSystem disk(int blocks) {
    return Jimfs.newFileSystem(
        Configuration.unix().toBuilder()
            .setBlockSize(BLOCK)
            .setMaxSize((long) blocks * BLOCK)
            .setMaxCacheSize(0)
            .build());
  }

  private static void fill(FileSystem disk, int freeBlocks) throws IOException {
    long free = Files.getFileStore(disk.getPath("/casebook")).getUsableSpace();
    Files.write(disk.getPath("/ballast"), new byte[(int) free - freeBlocks * BLOCK]);
  }

  private static boolean createFits(Path root) {
    try {
      Vault.create(root, passphrase("a"), CHEAP).close();
      return true;
    } catch (Problem problem) {
      assertThat(problem.code()).isEqualTo(VaultProblem.DISK_FULL);
      return false;
    }
  }

  private static boolean changeFits(Path root) {
    try (Vault vault = Vault.open(root, passphrase("old"))) {
      vault.changePassphrase(passphrase("old"), passphrase("new"), CHEAP);
      return true;
    } catch (Problem problem) {
      assertThat(problem.code()).isEqualTo(VaultProblem.DISK_FULL);
      return false;
    }
  }
}
