package org.letapis.casebook.place;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Looks at a place before something is trusted to it. It forbids nothing and may be wrong: a drive
 * letter of Windows does not tell that a share is behind it. Asks the disks, so only in the
 * background.
 */
public final class PlaceCheck {

  /** A casebook wants at least this much room, in bytes: 256 MiB. */
  public static final long ROOM_FOR_CASEBOOK = 256L << 20;

  private static final long MIB = 1 << 20;

  private static final Set<String> NETWORK =
      Set.of(
          "nfs",
          "nfs3",
          "nfs4",
          "cifs",
          "smb",
          "smb2",
          "smb3",
          "smbfs",
          "sshfs",
          "davfs",
          "webdav",
          "afs",
          "afpfs",
          "ncpfs",
          "9p",
          "ceph",
          "glusterfs",
          "lustre",
          "rclone",
          "gvfsd-fuse",
          "davfs2",
          "s3fs",
          "vboxsf",
          "prl_fs",
          "vmhgfs",
          "vmhgfs-fuse");

  private final StoreView stores;

  public PlaceCheck(StoreView stores) {
    this.stores = stores;
  }

  /** What is to be known of a casebook's folder, there or not. */
  public List<PlaceFinding> ofCasebook(Path folder) {
    List<PlaceFinding> findings = new ArrayList<>();
    common(folder, ROOM_FOR_CASEBOOK, findings);
    return findings;
  }

  /**
   * What is to be known of a folder for backups.
   *
   * @param casebook the casebook's own folder
   * @param needed bytes that the next backup may need
   */
  public List<PlaceFinding> ofBackups(Path folder, Path casebook, long needed) {
    List<PlaceFinding> findings = new ArrayList<>();
    if (stores.real(folder).startsWith(stores.real(casebook))) {
      findings.add(new PlaceFinding(PlaceFinding.Kind.INSIDE, ""));
    } else if (sameDisk(folder, casebook)) {
      findings.add(new PlaceFinding(PlaceFinding.Kind.SAME_DISK, ""));
    }
    common(folder, needed, findings);
    return findings;
  }

  private boolean sameDisk(Path one, Path other) {
    StoreView.Disk disk = stores.disk(one).orElse(null);
    StoreView.Disk second = stores.disk(other).orElse(null);
    return disk != null
        && second != null
        && !disk.name().isEmpty()
        && disk.name().equals(second.name())
        && disk.type().equals(second.type());
  }

  private void common(Path folder, long needed, List<PlaceFinding> findings) {
    Path real = stores.real(folder);
    StoreView.Disk disk = stores.disk(folder).orElse(null);
    if (isNetwork(real) || (disk != null && isNetwork(disk))) {
      String type = disk == null ? "" : disk.type();
      findings.add(new PlaceFinding(PlaceFinding.Kind.NETWORK, type));
    }
    Sync.of(real, stores)
        .ifPresent(name -> findings.add(new PlaceFinding(PlaceFinding.Kind.SYNCED, name)));
    if ((disk != null && disk.isReadOnly()) || !stores.mayWrite(folder)) {
      findings.add(new PlaceFinding(PlaceFinding.Kind.READ_ONLY, ""));
    } else if (disk != null && disk.room() > 0 && disk.room() < needed) {
      findings.add(
          new PlaceFinding(PlaceFinding.Kind.LITTLE_ROOM, Long.toString(disk.room() / MIB)));
    }
  }

  /** A share by its path: UNC, or where desktops of Linux and macOS hang shares in. */
  private static boolean isNetwork(Path folder) {
    String text = folder.toString();
    return text.startsWith("\\\\")
        || text.startsWith("//")
        || text.replace('\\', '/').matches("/run/user/\\d+/gvfs/.*|.*/\\.gvfs/.*|/net/.*");
  }

  private static boolean isNetwork(StoreView.Disk disk) {
    String type = disk.type().toLowerCase(Locale.ROOT);
    String plain = type.startsWith("fuse.") ? type.substring(5) : type;
    return NETWORK.contains(plain)
        || disk.name().startsWith("//")
        || disk.name().startsWith("\\\\")
        || disk.name().matches("[A-Za-z0-9_.@-]+:/.*");
  }
}
