package org.letapis.casebook.intake.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.letapis.casebook.intake.mapping.MappingMemory.Remembered;
import org.letapis.domain.entry.RecordId;

/**
 * What an import would do. Making it changes nothing. Decisions about people are made in it; what
 * is changed in the mapping asks for another.
 */
public final class IntakePlan {

  /** So many rows that change something are kept to be shown. */
  static final int EXAMPLES = 500;

  private final Remembered source;
  private final Tally tally = new Tally();
  private final TroubleBook troubles = new TroubleBook();
  private final List<Asked> asked = new ArrayList<>();
  private final List<Example> examples = new ArrayList<>();
  private final Decisions decisions;
  private final RowVerdicts verdicts = new RowVerdicts();

  IntakePlan(Remembered source, Decisions decisions) {
    this.source = source;
    this.decisions = decisions;
  }

  /** The source and how it is read. */
  public Remembered source() {
    return source;
  }

  /** In numbers. */
  public Tally tally() {
    return tally;
  }

  /** Cells that were not read. */
  public TroubleBook troubles() {
    return troubles;
  }

  /** People of whom a person decides whether they are known. */
  public List<Asked> asked() {
    return Collections.unmodifiableList(asked);
  }

  /** Some of the rows that change what is known. */
  public List<Example> examples() {
    return Collections.unmodifiableList(examples);
  }

  /** What was decided so far. */
  public Decisions decisions() {
    return decisions;
  }

  /** How many people nobody decided about yet. */
  public int undecided() {
    return (int) asked.stream().filter(one -> !decisions.isDecided(one.person())).count();
  }

  /** Records that more than one row speaks of. */
  public Set<RecordId> again() {
    return tally.again();
  }

  /** Whether the same stands in a row as when the plan was made. */
  public boolean isSame(int row, long digest) {
    return verdicts.isSame(row, digest);
  }

  /** How many rows were looked at. */
  public int size() {
    return verdicts.size();
  }

  void row(Verdict verdict, long digest) {
    verdicts.add(verdict, digest);
    tally.row(verdict);
  }

  void ask(Asked one) {
    asked.add(one);
  }

  void show(Example example) {
    if (examples.size() < EXAMPLES) {
      examples.add(example);
    }
  }
}
