package org.letapis.ui.kit.task;

/**
 * Work that runs off the JavaFX thread and can say how far it is.
 *
 * @param <T> what it gives back
 */
@FunctionalInterface
public interface Work<T> {

  /**
   * @param progress to report to and to ask whether the person has cancelled
   */
  T run(Progress progress) throws Exception;
}
