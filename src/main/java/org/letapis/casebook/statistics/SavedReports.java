package org.letapis.casebook.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.letapis.casebook.ledger.Ledger;
import org.letapis.casebook.ledger.local.LocalKeys;
import org.letapis.casebook.ledger.local.LocalLine;
import org.letapis.domain.json.MalformedJson;

/** The reports kept in a casebook. They are its own and travel in no bundle. */
public final class SavedReports {

  private final Ledger ledger;

  SavedReports(Ledger ledger) {
    this.ledger = ledger;
  }

  /** All, by name. */
  public List<SavedReport> all() {
    List<SavedReport> reports = new ArrayList<>();
    ledger
        .locals()
        .all(LocalKeys.REPORTS)
        .forEach(
            (id, json) -> {
              try {
                reports.add(SavedReport.ofJson(id, json));
              } catch (MalformedJson | IllegalArgumentException other) {
                reports.removeIf(report -> report.id().equals(id)); // Of a later build.
              }
            });
    reports.sort(Comparator.comparing(SavedReport::name).thenComparing(SavedReport::id));
    return reports;
  }

  /** The one of that name. */
  public Optional<SavedReport> named(String name) {
    return all().stream().filter(report -> report.name().equals(name)).findFirst();
  }

  /** Keeps a report. On disk when this returns. */
  public void keep(SavedReport report) {
    write(new LocalLine(LocalKeys.REPORTS + report.id(), report.toJson()));
  }

  /** Keeps it no longer; no record is touched. */
  public void delete(String id) {
    write(LocalLine.removing(LocalKeys.REPORTS + id));
  }

  private void write(LocalLine line) {
    var ignored =
        ledger.commit(maker -> new Ledger.Commit<>(List.of(), List.of(line), Boolean.TRUE));
  }
}
