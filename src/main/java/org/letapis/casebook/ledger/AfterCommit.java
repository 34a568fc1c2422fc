package org.letapis.casebook.ledger;

import java.util.List;
import org.letapis.casebook.ledger.local.LocalLine;

/** What is written for the casebook's own sake after somebody's words are safe. */
@FunctionalInterface
public interface AfterCommit {

  /** Called after every commit on the writer's thread. Must not commit anything itself. */
  List<LocalLine> due();
}
