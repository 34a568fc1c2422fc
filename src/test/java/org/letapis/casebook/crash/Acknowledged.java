package org.letapis.casebook.crash;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.letapis.casebook.crash.Said.What;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.text.Language;

/** What a process was heard to acknowledge, and what it was at when it was killed. */
final class Acknowledged {

  final Map<RecordId, Integer> records = new HashMap<>();
  final Map<RecordId, Integer> drafts = new HashMap<>();
  final Map<RecordId, Integer> files = new HashMap<>();
  final Set<RecordId> accepted = new HashSet<>();
  final Set<RecordId> rejected = new HashSet<>();
  final List<String> exported = new ArrayList<>();
  final Map<What, Integer> counts = new EnumMap<>(What.class);
  Language language = Language.BELARUSIAN;
  String words = "";
  String shares = "";

  /** Restored and brought up to date since it was last looked: by number, what each holds. */
  final Map<Integer, Restored> restored = new HashMap<>();

  final Set<Integer> migrated = new HashSet<>();
  int backup;
  boolean erased;
  int imported;
  int passphrase;

  /** What a restored casebook opens with and holds. */
  record Restored(int passphrase, Map<RecordId, Integer> records) {}

  private final Deque<String> history = new ArrayDeque<>();
  private @Nullable Said inFlight;

  /** What was begun and not acknowledged when the line broke off. */
  Optional<Said> inFlight() {
    return Optional.ofNullable(inFlight);
  }

  /** The last that was heard, to find out by what went before. */
  String history() {
    return String.join("; ", history);
  }

  /** Heard and remembered. */
  void hear(Said said) {
    history.add(said.line());
    if (history.size() > 80) {
      history.removeFirst();
    }
    if (!said.done()) {
      inFlight = said;
      return;
    }
    inFlight = null;
    counts.merge(said.what(), 1, Integer::sum);
    apply(said);
  }

  /** The operation in flight turned out to be there, or not. */
  void settle(boolean there) {
    if (there && inFlight != null) {
      apply(inFlight);
    }
    inFlight = null;
  }

  private void apply(Said said) {
    switch (said.what()) {
      case OPEN -> {}
      case SAVE -> {
        records.put(id(said), said.number(1));
        drafts.remove(id(said));
      }
      case DRAFT -> drafts.put(id(said), said.number(1));
      case DISCARD -> drafts.remove(id(said));
      case ATTACH -> files.put(id(said), said.number(1));
      case IMPORT -> imported = said.number(0) + 1;
      case DECIDE ->
          said.words().stream()
              .skip(1)
              .map(RecordId::of)
              .forEach((said.words().getFirst().equals("ACCEPT") ? accepted : rejected)::add);
      case EXPORT -> exported.addAll(said.words());
      case SETTINGS -> language = Language.ofTag(said.words().getFirst()).orElseThrow();
      case PASSPHRASE -> passphrase = said.number(0);
      case WORDS -> words = String.join(" ", said.words());
      case SHARES -> shares = String.join(" ", said.words());
      case REMOVE -> {
        words = said.words().getFirst().equals("RECOVERY") ? "" : words;
        shares = said.words().getFirst().equals("SHARES") ? "" : shares;
      }
      case RESTORE ->
          restored.put(said.number(0), new Restored(passphrase, new HashMap<>(records)));
      case MIGRATE -> migrated.add(said.number(0));
      case BACKUP -> backup = said.words().isEmpty() ? backup : said.number(0);
      case ERASE -> erased = true;
    }
  }

  static RecordId id(Said said) {
    return RecordId.of(said.words().getFirst());
  }
}
