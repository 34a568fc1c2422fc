package org.letapis.store;

import org.letapis.domain.problem.ProblemCode;

/** What can go wrong with the store. */
public enum StoreProblem implements ProblemCode {
  /** It cannot be trusted and is made again from the journal. */
  DAMAGED("store.damaged"),
  /** Another process has it open. */
  IN_USE("store.in-use"),
  /** No room on the disk. */
  DISK_FULL("store.disk-full"),
  /** The folder or the file may not be written. */
  READ_ONLY("store.read-only"),
  /** The folder's path has a semicolon, which H2 would take for a command. */
  PATH("store.path");

  private final String code;

  StoreProblem(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
