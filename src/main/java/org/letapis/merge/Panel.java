package org.letapis.merge;

import java.util.Map;
import java.util.Set;
import org.letapis.domain.entry.AuthorId;

/**
 * From where entries are looked at: whose word decides here, and whose chains are known to fork.
 *
 * @param own whoever writes or wrote in this casebook
 * @param colleagues others whose decisions and entries count here as own ones do
 * @param forks the lowest number two entries of an author claim
 */
public record Panel(Set<AuthorId> own, Set<AuthorId> colleagues, Map<AuthorId, Long> forks) {

  public Panel {
    own = Set.copyOf(own);
    colleagues = Set.copyOf(colleagues);
    forks = Map.copyOf(forks);
  }

  /** Somebody alone. */
  public static Panel of(AuthorId... own) {
    return new Panel(Set.of(own), Set.of(), Map.of());
  }

  /** Whether an author's decisions count here. */
  public boolean decides(AuthorId author) {
    return own.contains(author) || colleagues.contains(author);
  }
}
