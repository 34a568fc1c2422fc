package org.letapis.casebook.archive;

import java.util.List;
import java.util.Set;
import org.letapis.casebook.ledger.local.LocalKeys;

/** Which of a casebook's own state goes into an archive as lines. */
final class OwnState {

  /**
   * Keys travel apart or not at all; settings stand where they are read first; the rest says
   * something of one folder on one computer.
   */
  private static final Set<String> APART =
      Set.of(
          LocalKeys.IDENTITY,
          LocalKeys.SUCCESSION,
          LocalKeys.SETTINGS,
          LocalKeys.KEPT,
          LocalKeys.DAMAGED,
          LocalKeys.RESTORED,
          LocalKeys.EXCHANGE_FOLDER,
          LocalKeys.OPENED);

  private static final List<String> APART_BEGIN =
      List.of(LocalKeys.FORMER, LocalKeys.MENDED, LocalKeys.MIGRATIONS, LocalKeys.BACKUP);

  private OwnState() {}

  static boolean travels(String key) {
    return !APART.contains(key) && APART_BEGIN.stream().noneMatch(key::startsWith);
  }
}
