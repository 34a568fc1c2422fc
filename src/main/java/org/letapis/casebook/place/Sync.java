package org.letapis.casebook.place;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Folders that programs keep in step with servers: known by what they leave in them, or by name.
 */
enum Sync {
  DROPBOX("Dropbox", "dropbox( \\(.*\\))?", "\\.dropbox(\\.cache)?"),
  ONEDRIVE("OneDrive", "onedrive( - .*)?|onedrive-.*", "\\.849c9593-d756-4e56-8d6e-42412f2a707b"),
  GOOGLE("Google Drive", "google ?drive.*|googledrive-.*", "\\.tmp\\.drive(down|up)load"),
  YANDEX("Yandex Disk", "yandex[. ]?disk.*|яндекс[. ]?диск.*", "\\.sync_yandex.*"),
  NEXTCLOUD("Nextcloud", "nextcloud.*", "\\.nextcloudsync\\.log|\\._?sync_[0-9a-f]{6,}\\.db.*"),
  OWNCLOUD("ownCloud", "owncloud.*", "\\.owncloudsync\\.log"),
  ICLOUD("iCloud", "icloud ?drive.*|com~apple~clouddocs|mobile documents", "\\.icloud"),
  SYNCTHING("Syncthing", "", "\\.stfolder.*|\\.stignore|\\.stversions"),
  MEGA("MEGA", "mega|megasync", "\\.megaignore|\\.megaclient.*"),
  MAILRU("Cloud Mail.ru", "cloud mail\\.ru|облако mail\\.ru", ""),
  PCLOUD("pCloud", "pcloud ?drive|pcloud sync", ""),
  RESILIO("Resilio Sync", "resilio sync|bittorrent sync", ""),
  CLOUD_STORAGE("CloudStorage", "cloudstorage", "");

  private static final int DEEPEST = 64;

  private final String name;
  private final Pattern folder;
  private final Pattern marker;

  Sync(String name, String folder, String marker) {
    this.name = name;
    this.folder = Pattern.compile(folder);
    this.marker = Pattern.compile(marker);
  }

  /** The name of the service that a folder, or one above it, belongs to. */
  static Optional<String> of(Path folder, StoreView stores) {
    Path at = folder;
    for (int depth = 0; at != null && depth < DEEPEST; depth++, at = at.getParent()) {
      String called = at.getFileName() == null ? "" : lower(at.getFileName().toString());
      List<String> inside = stores.names(at);
      for (Sync sync : values()) {
        if (sync.folder.matcher(called).matches() && !called.isEmpty()) {
          return Optional.of(sync.name);
        }
        if (inside.stream().anyMatch(file -> sync.marks(lower(file)))) {
          return Optional.of(sync.name);
        }
      }
    }
    return Optional.empty();
  }

  private boolean marks(String file) {
    return !file.isEmpty() && marker.matcher(file).matches();
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
