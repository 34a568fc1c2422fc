package org.letapis.casebook.backup.format;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.letapis.domain.entry.Digest;
import org.letapis.domain.log.Position;

/**
 * Everything a snapshot is made of.
 *
 * @param vault whose
 * @param number counts up on one medium, from 1
 * @param time when it was begun, by this computer's clock
 * @param last where the newest frame of the journal begins
 * @param contents what was found in it when it was read back
 * @param parts the journal's segments by number, then the attached files by name
 */
public record Manifest(
    UUID vault, int number, Instant time, Position last, Contents contents, List<Part> parts) {

  /** Most parts: a casebook has a segment per 64 MiB, and attached files. */
  public static final int MAX_PARTS = 500_000;

  public Manifest {
    parts = List.copyOf(parts);
  }

  /** Bytes of all parts together, shared or not. */
  public long bytes() {
    return parts.stream().mapToLong(Part::length).sum();
  }

  /** Every block it needs. */
  public Set<Digest> blocks() {
    Set<Digest> all = new HashSet<>();
    parts.forEach(part -> all.addAll(part.blocks()));
    return all;
  }

  /** The journal's segments. */
  public List<Part> segments() {
    return parts.stream().filter(Part::isSegment).toList();
  }

  /** The attached files. */
  public List<Part> files() {
    return parts.stream().filter(part -> !part.isSegment()).toList();
  }

  /** One part. */
  public Optional<Part> part(String path) {
    return parts.stream().filter(part -> part.path().equals(path)).findFirst();
  }
}
