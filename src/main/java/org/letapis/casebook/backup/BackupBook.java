package org.letapis.casebook.backup;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.letapis.casebook.ledger.Ledger;
import org.letapis.casebook.ledger.local.LocalKeys;
import org.letapis.casebook.ledger.local.LocalLine;
import org.letapis.domain.json.Json;
import org.letapis.domain.log.Position;
import org.letapis.journal.frame.Frame;
import org.letapis.journal.frame.FrameKind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What a casebook knows of its backups: settings, the last one, and whether it has changed. */
public final class BackupBook {

  private static final int MOST_CHECKED = 64;

  private final Ledger ledger;

  /** Up to here nothing but backups' own notes was written since the last backup. */
  private Position still = Position.START;

  private boolean changed;

  BackupBook(Ledger ledger) {
    this.ledger = ledger;
    this.still = last().map(LastBackup::reached).orElse(Position.START);
  }

  /** Where and when; nothing while no place was chosen. */
  public Optional<BackupSettings> settings() {
    return ledger.locals().get(LocalKeys.BACKUP_SETTINGS).flatMap(BackupSettings::ofJson);
  }

  /** Sets where and when. */
  public void use(BackupSettings settings) {
    write(new LocalLine(LocalKeys.BACKUP_SETTINGS, settings.toJson()));
  }

  /** Backups are made by hand only from now on. */
  public void forgetSettings() {
    write(LocalLine.removing(LocalKeys.BACKUP_SETTINGS));
  }

  /** The last one made from here. */
  public Optional<LastBackup> last() {
    return ledger.locals().get(LocalKeys.BACKUP_LAST).flatMap(LastBackup::ofJson);
  }

  /** Whether anything was written since the last one. */
  public synchronized boolean hasChanged() {
    Position now = ledger.journal().last();
    if (!changed && now.compareTo(still) > 0) {
      try {
        ledger.journal().replay(still, BackupBook::passNotes);
        still = now;
      } catch (Changed found) {
        changed = true;
      }
    }
    return changed;
  }

  /** Ends the reading of the journal, of which there may be gigabytes. */
  private static final class Changed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Changed() {
      super(null, null, false, false);
    }
  }

  private static void passNotes(Position at, Frame frame) {
    if (!isNote(frame)) {
      throw new Changed();
    }
  }

  private static boolean isNote(Frame frame) {
    return frame.kind() == FrameKind.LOCAL
        && frame.lines().stream()
            .allMatch(
                line ->
                    LocalLine.isOf(line, LocalKeys.BACKUP)
                        || LocalLine.isOf(line, LocalKeys.OPENED));
  }

  /** Whether it is time for one: set, changed, and the pause is over or the clock was set back. */
  public boolean isDue(Instant now) {
    BackupSettings set = settings().orElse(null);
    if (set == null || set.hours() == 0) {
      return false;
    }
    Instant next = last().map(l -> l.time().plus(Duration.ofHours(set.hours()))).orElse(now);
    boolean over = !now.isBefore(next) || last().filter(l -> now.isBefore(l.time())).isPresent();
    return over && hasChanged();
  }

  synchronized void made(LastBackup last) {
    write(new LocalLine(LocalKeys.BACKUP_LAST, last.toJson()));
    still = last.reached();
    changed = false;
  }

  Map<Integer, Instant> checked() {
    Map<Integer, Instant> checked = new TreeMap<>();
    JsonNode json = ledger.locals().get(LocalKeys.BACKUP_CHECKED).orElse(Json.object());
    for (String number : json.propertyNames()) {
      try {
        checked.put(Integer.valueOf(number), Instant.parse(json.get(number).asString("")));
      } catch (NumberFormatException | DateTimeException unknown) {
        // Not known to have been checked, then.
      }
    }
    return checked;
  }

  void checked(int number, Instant when) {
    TreeMap<Integer, Instant> all = new TreeMap<>(checked());
    all.put(number, when);
    while (all.size() > MOST_CHECKED) {
      all.pollFirstEntry();
    }
    ObjectNode json = Json.object();
    all.forEach((n, time) -> json.put(n.toString(), time.toString()));
    write(new LocalLine(LocalKeys.BACKUP_CHECKED, json));
  }

  private void write(LocalLine line) {
    ledger.commit(maker -> new Ledger.Commit<>(List.of(), List.of(line), Boolean.TRUE));
  }
}
