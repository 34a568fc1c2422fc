package org.letapis.casebook.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceCheckTest {

  private static final Path HOME = Path.of("/home/someone");
  private static final Path BOOK = HOME.resolve("casebook");
  private static final StoreView.Disk INSIDE =
      new StoreView.Disk("/dev/nvme0n1p2", "ext4", false, 50L << 30);
  private static final StoreView.Disk STICK =
      new StoreView.Disk("/dev/sdb1", "vfat", false, 8L << 30);

  private static final class Told implements StoreView {
    private final Map<Path, Disk> disks = new HashMap<>();
    private final Map<Path, List<String>> names = new HashMap<>();
    private boolean mayWrite = true;

    @Override
    public Optional<Disk> disk(Path folder) {
      for (Path at = folder; at != null; at = at.getParent()) {
        if (disks.containsKey(at)) {
          return Optional.of(disks.get(at));
        }
      }
      return Optional.empty();
    }

    @Override
    public Path real(Path folder) {
      return folder;
    }

    @Override
    public List<String> names(Path folder) {
      return names.getOrDefault(folder, List.of());
    }

    @Override
    public boolean mayWrite(Path folder) {
      return mayWrite;
    }
  }

  private final Told stores = new Told();
  private final PlaceCheck check = new PlaceCheck(stores);

  private PlaceCheckTest() {
    stores.disks.put(Path.of("/"), INSIDE);
    stores.disks.put(Path.of("/media/stick"), STICK);
  }

  private static List<PlaceFinding.Kind> kinds(List<PlaceFinding> findings) {
    return findings.stream().map(PlaceFinding::kind).toList();
  }

  @Test
  void anOrdinaryFolderAndAStickAreFine() {
    assertThat(check.ofCasebook(BOOK)).isEmpty();
    assertThat(check.ofBackups(Path.of("/media/stick/new"), BOOK, 1 << 20)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "cifs, //server/share",
    "nfs4, server:/export/home",
    "fuse.sshfs, me@host:",
    "smbfs, //me@server/share",
    "9p, hostshare",
    "davfs, https",
    "ext4, fileserver:/volume1",
    "NTFS, \\\\server\\share",
    "fuse.rclone, cloud"
  })
  void aShareIsKnownByItsFileSystemOrName(String type, String name) {
    stores.disks.put(HOME, new StoreView.Disk(name, type, false, 1L << 40));
    assertThat(kinds(check.ofCasebook(BOOK))).containsExactly(PlaceFinding.Kind.NETWORK);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"//server/share/casebook", "/run/user/1000/gvfs/smb-share:server=nas/casebook"})
  void aShareIsKnownByItsPath(String path) {
    stores.disks.clear();
    Told plain = stores;
    StoreView unc =
        new StoreView() {
          @Override
          public Optional<Disk> disk(Path folder) {
            return plain.disk(folder);
          }

          @Override
          public Path real(Path folder) {
            return folder;
          }

          @Override
          public List<String> names(Path folder) {
            return List.of();
          }

          @Override
          public boolean mayWrite(Path folder) {
            return true;
          }
        };
    Path folder = path.startsWith("//") ? uncLike(path) : Path.of(path);
    assertThat(kinds(new PlaceCheck(unc).ofCasebook(folder)))
        .containsExactly(PlaceFinding.Kind.NETWORK);
  }

  /** A path of this system with the name that Windows gives to a share. */
  private static Path uncLike(String path) {
    return Path.of("\\\\" + path.substring(2).replace('/', '\\'));
  }

  @ParameterizedTest
  @CsvSource({
    "Dropbox, .dropbox, Dropbox",
    "work, .dropbox.cache, Dropbox",
    "OneDrive - Work, x, OneDrive",
    "docs, .849C9593-D756-4E56-8D6E-42412F2A707B, OneDrive",
    "Google Drive, x, Google Drive",
    "GoogleDrive-me@example.org, x, Google Drive",
    "g, .tmp.driveupload, Google Drive",
    "Yandex.Disk, x, Yandex Disk",
    "Яндекс Диск, x, Yandex Disk",
    "cloud, .nextcloudsync.log, Nextcloud",
    "cloud, ._sync_3f2a9c01bd.db, Nextcloud",
    "iCloudDrive, x, iCloud",
    "com~apple~CloudDocs, x, iCloud",
    "papers, .stfolder, Syncthing",
    "MEGA, x, MEGA",
    "m, .megaignore, MEGA",
    "Облако Mail.ru, x, Cloud Mail.ru",
    "CloudStorage, x, CloudStorage"
  })
  void aSyncFolderIsKnownByItsNameOrByWhatItsProgramLeavesInIt(
      String folder, String inside, String service) {
    Path synced = HOME.resolve(folder);
    stores.names.put(synced, List.of("readme.txt", inside));
    assertThat(check.ofCasebook(synced.resolve("deep").resolve("casebook")))
        .containsExactly(new PlaceFinding(PlaceFinding.Kind.SYNCED, service));
    assertThat(check.ofCasebook(HOME.resolve("casebook"))).isEmpty();
  }

  @Test
  void readOnlyAndFullDisksAreSaid() {
    stores.disks.put(HOME, new StoreView.Disk("/dev/sr0", "iso9660", true, 0));
    assertThat(kinds(check.ofCasebook(BOOK))).containsExactly(PlaceFinding.Kind.READ_ONLY);
    stores.disks.put(HOME, new StoreView.Disk("/dev/sda1", "ext4", false, 10L << 20));
    assertThat(check.ofCasebook(BOOK))
        .containsExactly(new PlaceFinding(PlaceFinding.Kind.LITTLE_ROOM, "10"));
    stores.disks.put(HOME, INSIDE);
    stores.mayWrite = false;
    assertThat(kinds(check.ofCasebook(BOOK))).containsExactly(PlaceFinding.Kind.READ_ONLY);
  }

  @Test
  void theSameDiskAndTheCasebookItselfAreNoProtection() {
    assertThat(kinds(check.ofBackups(HOME.resolve("copies"), BOOK, 1)))
        .containsExactly(PlaceFinding.Kind.SAME_DISK);
    assertThat(kinds(check.ofBackups(BOOK.resolve("backups"), BOOK, 1)))
        .containsExactly(PlaceFinding.Kind.INSIDE);
    assertThat(check.ofBackups(Path.of("/media/stick"), BOOK, 9L << 30))
        .containsExactly(new PlaceFinding(PlaceFinding.Kind.LITTLE_ROOM, "8192"));
  }

  @Test
  void thisComputerIsAskedWithoutFailing(@TempDir Path temp) throws Exception {
    PlaceCheck system = new PlaceCheck(new SystemStores());
    Path synced = Files.createDirectory(temp.resolve("papers"));
    assertThat(kinds(system.ofCasebook(synced))).doesNotContain(PlaceFinding.Kind.SYNCED);
    Files.createDirectory(synced.resolve(".stfolder"));
    assertThat(kinds(system.ofCasebook(synced.resolve("new").resolve("casebook"))))
        .contains(PlaceFinding.Kind.SYNCED);
    assertThat(kinds(system.ofBackups(temp.resolve("copies"), temp.resolve("book"), 1)))
        .contains(PlaceFinding.Kind.SAME_DISK);
  }
}
