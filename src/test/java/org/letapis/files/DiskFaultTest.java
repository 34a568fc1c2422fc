package org.letapis.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.letapis.files.Samples.add;
import static org.letapis.files.Samples.assertProblem;
import static org.letapis.files.Samples.content;
import static org.letapis.files.Samples.filesBelow;
import static org.letapis.files.Samples.open;
import static org.letapis.files.Samples.read;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.nio.file.FileSystem;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.letapis.domain.entry.Digest;
import org.letapis.domain.problem.Problem;

class DiskFaultTest {
  private static final int BLOCK = 4096;

  @Test
  void aFullDiskIsSaidToBeFullAndNothingHalfWrittenStays() throws Exception {
    int refused = 0;
    for (int blocks = 2; blocks <= 60; blocks++) {
      try (FileSystem disk = disk(blocks)) {
        Path folder = disk.getPath("/files");
        AttachedFiles files = open(folder);
        byte[] small = content(100, 1);
        Digest before = add(files, small);
        byte[] big = content(150_000, 2);
        try {
          Digest digest = add(files, big);
          assertThat(read(files, digest)).isEqualTo(big);
        } catch (Problem problem) {
          refused++;
          assertThat(problem.code()).isEqualTo(FilesProblem.DISK_FULL);
          assertThat(filesBelow(folder)).hasSize(1);
        }
        assertThat(read(files, before)).isEqualTo(small);
      }
    }
    assertThat(refused).isBetween(10, 58);
  }

  @Test
  void aFolderThatMayNotBeWrittenToIsSaidToBeReadOnly() {
    Path forbidden = Path.of("/sys/letapis");
    assumeThat(forbidden.getParent()).isDirectory();
    assertProblem(FilesProblem.READ_ONLY, () -> open(forbidden));
  }

  @Test
  void aStoreOnAnotherFileSystemWorksTheSame() throws Exception {
    for (Configuration kind :
        List.of(Configuration.windows(), Configuration.osX(), Configuration.unix())) {
      try (FileSystem disk = Jimfs.newFileSystem(kind)) {
        Path folder = disk.getRootDirectories().iterator().next().resolve("files");
        byte[] content = content(100_000, 1);
        Digest digest = add(open(folder), content);
        assertThat(read(open(folder), digest)).isEqualTo(content);
      }
    }
  }

  private static FileSystem disk(int blocks) {
    return Jimfs.newFileSystem(
        Configuration.unix().toBuilder()
            .setBlockSize(BLOCK)
            .setMaxSize((long) blocks * BLOCK)
            .setMaxCacheSize(0)
            .build());
  }
}
