package org.letapis.ui.kit.form.grid;

/** A row that makes what stands in it only when somebody comes near to it. */
public interface Unbuilt {

  /** Makes what stands in it, if that has not been done yet. */
  void build();

  /** Whether that has been done. */
  boolean isBuilt();
}
