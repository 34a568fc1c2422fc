package org.letapis.app.tour;

/** The tour cannot go on: something did not come on screen, or was not what it should be. */
public final class TourStopped extends RuntimeException {

  private static final long serialVersionUID = 1L;

  TourStopped(String what) {
    super(what);
  }
}
