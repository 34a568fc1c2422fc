package org.letapis.casebook.erasure;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.letapis.casebook.ledger.Ledger;
import org.letapis.casebook.ledger.local.LocalKeys;
import org.letapis.domain.entry.Digest;
import org.letapis.domain.log.Position;
import org.letapis.journal.frame.FrameKind;

/** Tells which attached files nothing names any more. */
final class FileUses {

  private FileUses() {}

  /** Those of some files that no entry and no draft names; reads the whole journal. */
  static Set<Digest> unused(Ledger ledger, Collection<Digest> files) {
    Set<Digest> unused = new TreeSet<>(files);
    ledger
        .locals()
        .all(LocalKeys.DRAFTS)
        .values()
        .forEach(draft -> unused.removeIf(file -> draft.toString().contains(file.hex())));
    if (!unused.isEmpty()) {
      ledger
          .journal()
          .replay(
              Position.START,
              (at, frame) -> {
                if (frame.kind() == FrameKind.ENTRIES) {
                  frame.lines().forEach(line -> strike(line, unused));
                }
              });
    }
    return unused;
  }

  private static void strike(byte[] line, Set<Digest> unused) {
    if (!unused.isEmpty()) {
      String text = new String(line, StandardCharsets.UTF_8);
      unused.removeIf(file -> text.contains("\"" + file.hex() + "\""));
    }
  }
}
