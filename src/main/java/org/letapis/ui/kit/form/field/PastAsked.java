package org.letapis.ui.kit.form.field;

import javafx.event.Event;
import javafx.event.EventType;
import org.letapis.domain.entry.FieldPath;

/** Somebody asks what stood in a field before; whoever holds the form answers. */
public final class PastAsked extends Event {

  private static final long serialVersionUID = 1L;

  public static final EventType<PastAsked> TYPE = new EventType<>(Event.ANY, "PAST_ASKED");

  private final transient FieldPath path;

  PastAsked(FieldPath path) {
    super(TYPE);
    this.path = path;
  }

  /** Which field, or which cell of a row. */
  public FieldPath path() {
    return path;
  }
}
