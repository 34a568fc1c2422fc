package org.letapis.ui.kit.task;

/** Work that gives nothing back. */
@FunctionalInterface
public interface Action {

  void run() throws Exception;
}
