package org.letapis.bench;

import java.io.IOException;
import java.util.List;

/** A piece of work that is measured. */
public interface Bench {

  /** What it is asked for by. */
  String name();

  /** Does the work and says what it cost. */
  List<Line> run(Bed bed) throws IOException, InterruptedException;
}
