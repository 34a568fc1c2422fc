package org.letapis.casebook.exchange.outgoing;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.letapis.bundle.BundleFile;
import org.letapis.casebook.exchange.selection.Why;
import org.letapis.domain.entry.AuthorId;

/**
 * What goes into a bundle.
 *
 * @param counts how much of what
 * @param files attached files that the entries name and that are here
 * @param hidden how many fields of which new entries are not given, -1 for all, by author and
 *     number; those given whole are left out
 * @param filled the same of earlier entries that are made up for; 0 where nothing is hidden any
 *     more
 */
public record Load(
    Counts counts,
    List<BundleFile> files,
    SortedMap<AuthorId, SortedMap<Long, Integer>> hidden,
    SortedMap<AuthorId, SortedMap<Long, Integer>> filled) {

  /**
   * How much of what.
   *
   * @param entries with content, if only in part
   * @param withheld as digests only
   * @param known as digests only, since the recipients have them
   * @param lineBytes of all of them
   * @param types records by type of which something is given
   * @param left records of which nothing is, and why
   * @param partly records of which a part is withheld
   * @param waiting records that others sent and nobody decided on: left out
   * @param refused sources that did not agree to the use
   * @param unasked sources of which nobody wrote down what they agreed to
   * @param named entries whose free text seems to name people who are kept back
   * @param wished sources that wished something to be withheld: who they are is left out
   */
  public record Counts(
      long entries,
      long withheld,
      long known,
      long lineBytes,
      SortedMap<String, Integer> types,
      Map<Why, Integer> left,
      int partly,
      int waiting,
      int named,
      int refused,
      int unasked,
      int wished) {

    public Counts {
      types = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(types));
      left = Map.copyOf(left);
    }
  }

  /** Bytes of the attached files together. */
  public long fileBytes() {
    return files.stream().mapToLong(BundleFile::size).sum();
  }
}
