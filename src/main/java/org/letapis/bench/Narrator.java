package org.letapis.bench;

/** Is told what is being done, since much of it takes minutes. */
@FunctionalInterface
public interface Narrator {

  /**
   * Tells it.
   *
   * @param key of a label
   */
  void say(String key, Object... details);
}
