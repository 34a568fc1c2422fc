package org.letapis.crypto.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DurableFilesTest {
  @TempDir Path temp;

  @Test
  void replacesAFileWholeAndLeavesNothingElseBehind() throws Exception {
    Path target = temp.resolve("header");
    DurableFiles.replace(target, "first".getBytes(UTF_8));
    DurableFiles.replace(target, "second, longer".getBytes(UTF_8));
    assertThat(target).hasContent("second, longer");
    assertThat(temp.toFile().list()).containsExactly("header");
  }

  @Test
  void aLeftOverTemporaryFileIsWrittenOverWhole() throws Exception {
    Path target = temp.resolve("header");
    Files.writeString(DurableFiles.temporaryFor(target), "a long half-written leftover");
    DurableFiles.replace(target, "new".getBytes(UTF_8));
    assertThat(target).hasContent("new");
  }

  @Test
  void whatCannotBePutInPlaceLeavesTheOldAndNoTemporaryFile() throws Exception {
    Path target = Files.createDirectory(temp.resolve("header"));
    Files.writeString(target.resolve("kept"), "x");
    assertThatThrownBy(() -> DurableFiles.replace(target, new byte[3]))
        .isInstanceOf(IOException.class);
    assertThat(target.resolve("kept")).hasContent("x");
    assertThat(DurableFiles.temporaryFor(target)).doesNotExist();
  }

  @Test
  void makesFilesAndFoldersForTheirOwnerAlone() throws Exception {
    assumeThat(temp.getFileSystem().supportedFileAttributeViews()).contains("posix");
    Path folder = temp.resolve("folder");
    DurableFiles.makeFolder(folder);
    DurableFiles.makeFolder(folder);
    DurableFiles.replace(folder.resolve("file"), new byte[1]);
    assertThat(permissions(folder)).isEqualTo("rwx------");
    assertThat(permissions(folder.resolve("file"))).isEqualTo("rw-------");
  }

  @Test
  void aFileInThePlaceOfAFolderIsNotTakenForOne() throws Exception {
    Path file = Files.writeString(temp.resolve("file"), "x");
    assertThatThrownBy(() -> DurableFiles.makeFolder(file))
        .isInstanceOf(FileAlreadyExistsException.class);
  }

  @Test
  void readsNoMoreThanTheBound() throws Exception {
    Path file = Files.write(temp.resolve("file"), new byte[100]);
    assertThat(DurableFiles.readBounded(file, 100)).hasSize(100);
    assertThatThrownBy(() -> DurableFiles.readBounded(file, 99))
        .isInstanceOf(FileTooLargeException.class);
  }

  @Test
  void forcingAFolderThatIsNotThereIsAnError() {
    assumeThat(temp.getFileSystem().supportedFileAttributeViews()).contains("posix");
    assertThatThrownBy(() -> DurableFiles.forceFolder(temp.resolve("none")))
        .isInstanceOf(NoSuchFileException.class);
  }

  @Test
  void tellsAFullDiskFromAForbiddenOneAndFromOthers() {
    assertThat(fault(new IOException("No space left on device"))).isEqualTo(IoFault.DISK_FULL);
    assertThat(fault(new FileSystemException("/x", null, "Disk quota exceeded")))
        .isEqualTo(IoFault.DISK_FULL);
    assertThat(fault(new IOException(new IOException("There is not enough space on the disk"))))
        .isEqualTo(IoFault.DISK_FULL);
    assertThat(fault(new AccessDeniedException("/x"))).isEqualTo(IoFault.NOT_PERMITTED);
    assertThat(fault(new ReadOnlyFileSystemException())).isEqualTo(IoFault.NOT_PERMITTED);
    assertThat(fault(new FileSystemException("/x", null, "Read-only file system")))
        .isEqualTo(IoFault.NOT_PERMITTED);
    assertThat(fault(new NoSuchFileException("/x"))).isEqualTo(IoFault.MISSING);
    assertThat(fault(new IOException("Input/output error"))).isEqualTo(IoFault.OTHER);
  }

  /** A path may hold any words, so only the system's reason is looked at. */
  @Test
  void wordsInAPathAreNotTakenForAReason() {
    assertThat(fault(new FileSystemException("/no space left", null, "Input/output error")))
        .isEqualTo(IoFault.OTHER);
  }

  private IoFault fault(Exception failure) {
    return IoFault.of(failure, temp);
  }

  private static String permissions(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }
}
