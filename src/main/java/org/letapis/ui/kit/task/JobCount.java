package org.letapis.ui.kit.task;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/** How many jobs are under way, wherever they were begun. */
public final class JobCount {

  private final ReadOnlyIntegerWrapper jobs = new ReadOnlyIntegerWrapper(0);

  /** Adds what is under way there, as long as it is. */
  public void add(Background other) {
    jobs.set(jobs.get() + other.jobsProperty().get());
    other
        .jobsProperty()
        .subscribe((before, now) -> jobs.set(jobs.get() + now.intValue() - before.intValue()));
  }

  public ReadOnlyIntegerProperty property() {
    return jobs.getReadOnlyProperty();
  }
}
