package org.letapis.casebook.check;

import java.util.List;
import java.util.Map;
import org.letapis.casebook.check.CheckReport.Finding;
import org.letapis.domain.entry.EntryCodec;
import org.letapis.domain.json.MalformedJson;
import org.letapis.domain.log.Position;
import org.letapis.journal.frame.Frame;
import org.letapis.journal.frame.FrameKind;
import org.letapis.store.Store;

/** Whether the store knows every entry of the journal, and how far each chain goes. */
final class ShownCheck {

  private final Store store;
  private final Map<Position, Integer> placed;
  private long unknown;

  ShownCheck(Store store) {
    this.store = store;
    this.placed = store.many().placed();
  }

  /** Looks at a frame; reads its entries only where the store knows of fewer. */
  void frame(Position at, Frame frame) {
    if (frame.kind() == FrameKind.ENTRIES && placed.getOrDefault(at, 0) < frame.lines().size()) {
      unknown += frame.lines().stream().filter(line -> !isKnown(line)).count();
    }
  }

  private boolean isKnown(byte[] line) {
    try {
      return store.entry(EntryCodec.read(line).id()).isPresent();
    } catch (MalformedJson later) {
      return true; // Told of when it is read along its chain.
    }
  }

  void tell(List<Finding> findings) {
    if (unknown > 0) {
      findings.add(Finding.of(FindingKind.UNSHOWN, unknown));
    }
    store
        .many()
        .wrongHeads()
        .forEach(author -> findings.add(Finding.of(FindingKind.SHOWN_HEAD, author)));
  }
}
