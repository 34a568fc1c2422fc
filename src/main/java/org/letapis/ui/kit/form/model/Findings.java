package org.letapis.ui.kit.form.model;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.letapis.domain.entry.FieldPath;
import org.letapis.domain.record.CaseRecord;

/**
 * What is the matter with a form: what its check finds, and what editors cannot read. A field that
 * nobody has come to yet is not scolded until somebody tries to save.
 */
final class Findings {

  private final Check check;
  private final Map<FieldPath, Finding> misread = new TreeMap<>();
  private final Set<String> touched = new HashSet<>();
  private Map<FieldPath, Finding> found = new TreeMap<>();
  private boolean insisting;

  Findings(Check check) {
    this.check = check;
  }

  /** Looks a record over; gives the paths where something else is the matter than before. */
  Set<FieldPath> look(CaseRecord record) {
    Map<FieldPath, Finding> next = new TreeMap<>();
    check.check(record).forEach(f -> next.putIfAbsent(f.path(), f));
    Set<FieldPath> changed = new HashSet<>(found.keySet());
    changed.addAll(next.keySet());
    changed.removeIf(path -> Objects.equals(found.get(path), next.get(path)));
    found = next;
    return changed;
  }

  void touch(FieldPath path) {
    touched.add(path.field());
  }

  /** Sets or, with null, takes back what an editor cannot read; tells whether that is news. */
  boolean misread(FieldPath path, @Nullable Finding finding) {
    Finding before = finding == null ? misread.remove(path) : misread.put(path, finding);
    return !Objects.equals(before, finding);
  }

  void forgetMisread() {
    misread.clear();
  }

  void forgetMisread(String field, String row) {
    misread.keySet().removeIf(p -> p.field().equals(field) && row.equals(p.row()));
  }

  /** Shows everything from now on; tells whether that is news. */
  boolean insist() {
    boolean before = insisting;
    insisting = true;
    return !before;
  }

  Optional<Finding> at(FieldPath path) {
    Finding said = misread.get(path);
    Finding checked = found.get(path);
    return said == null || checked == null
        ? Optional.ofNullable(said == null ? checked : said)
        : Optional.of(graver(said, checked));
  }

  /** What hinders saving goes first, then what an editor says, which knows more. */
  private static Finding graver(Finding said, Finding checked) {
    return checked.isError() && !said.isError() ? checked : said;
  }

  boolean isShown(FieldPath path) {
    return insisting || touched.contains(path.field());
  }

  List<Finding> all() {
    Map<FieldPath, Finding> all = new TreeMap<>(found);
    misread.forEach((path, said) -> all.merge(path, said, (was, now) -> graver(now, was)));
    return List.copyOf(all.values());
  }
}
