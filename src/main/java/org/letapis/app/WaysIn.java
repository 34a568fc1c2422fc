package org.letapis.app;

import java.util.List;
import org.letapis.ui.unlock.UnlockTools;
import org.letapis.ui.unlock.WayIn;
import org.letapis.ui.unlock.archive.ArchiveWay;
import org.letapis.ui.unlock.keys.KeyWays;
import org.letapis.ui.unlock.restore.RestoreWay;

/** The ways into a casebook besides its passphrase, in the order of their links. */
final class WaysIn {

  private WaysIn() {}

  static List<WayIn> all(UnlockTools tools) {
    return List.of(
        KeyWays.words(tools), KeyWays.shares(tools), RestoreWay.of(tools), ArchiveWay.of(tools));
  }
}
