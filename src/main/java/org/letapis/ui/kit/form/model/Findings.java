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
 * nobody has come to yet is not scolded until somebody tries to save; and that something is not
 * there yet is said of no field that is just being filled in.
 */
final class Findings {

  private final Check check;
  private final Map<FieldPath, Finding> misread = new TreeMap<>();
  private final Set<String> touched = new HashSet<>();
  private final Set<String> left = new HashSet<>();
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

  /** The keyboard went from a field to another; tells whether that is news. */
  boolean leave(String field) {
    return left.add(field);
  }

  /**
   * Somebody came to a field: sets or, with null, takes back what its editor cannot read; tells
   * whether that is news.
   */
  boolean misread(FieldPath path, @Nullable Finding finding) {
    touched.add(path.field());
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
    return graver(misread.get(path), found.get(path));
  }

  /** The same, as far as it should be shown. */
  Optional<Finding> shownAt(FieldPath path) {
    return graver(shown(misread.get(path)), shown(found.get(path)));
  }

  private @Nullable Finding shown(@Nullable Finding finding) {
    return finding != null && isShown(finding) ? finding : null;
  }

  /** What hinders saving goes first, then what an editor says, which knows more. */
  private static Optional<Finding> graver(@Nullable Finding said, @Nullable Finding checked) {
    return said == null || checked == null
        ? Optional.ofNullable(said == null ? checked : said)
        : Optional.of(both(said, checked));
  }

  private static Finding both(Finding said, Finding checked) {
    return checked.isError() && !said.isError() ? checked : said;
  }

  boolean isShown(Finding finding) {
    String field = finding.path().field();
    return insisting || left.contains(field) || touched.contains(field) && !finding.missing();
  }

  List<Finding> all() {
    Map<FieldPath, Finding> all = new TreeMap<>(found);
    misread.forEach((path, said) -> all.merge(path, said, (was, now) -> both(now, was)));
    return List.copyOf(all.values());
  }
}
