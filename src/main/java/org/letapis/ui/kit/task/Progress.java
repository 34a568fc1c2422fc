package org.letapis.ui.kit.task;

/** How work tells how far it is; may be called from any thread, as often as one likes. */
public interface Progress {

  /**
   * Says how far the work is.
   *
   * @param done between 0 and 1, or negative while nobody can tell
   */
  void at(double done);

  /**
   * The progress of one of several equal parts.
   *
   * @param part counted from 0
   */
  default Progress part(int part, int parts) {
    Progress whole = this;
    return new Progress() {
      @Override
      public void at(double done) {
        whole.at((part + Math.clamp(done, 0, 1)) / parts);
      }

      @Override
      public boolean cancelled() {
        return whole.cancelled();
      }

      @Override
      public boolean abandoned() {
        return whole.abandoned();
      }
    };
  }

  /** Whether the person asked to stop: work then ends as soon as it can leave things whole. */
  boolean cancelled();

  /**
   * Whether nobody is there any more who asked, as when the casebook is being locked: then it also
   * ends where it can be made up for later.
   */
  default boolean abandoned() {
    return false;
  }
}
