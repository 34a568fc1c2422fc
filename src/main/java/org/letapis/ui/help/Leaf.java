package org.letapis.ui.help;

import java.util.List;
import org.kordamp.ikonli.feather.Feather;

/** A page of the help that is told in words. */
public sealed interface Leaf permits Topic, Walk, Law {

  /** Stands in ids: the button that opens it is {@code help-<code>}. */
  String code();

  /** Stands before its title in the list. */
  Feather icon();

  /** Label key of its title. */
  String title();

  /** Label keys of all its other words, in the order of reading. */
  List<String> texts();

  /** Label key of the part of the help that it belongs to. */
  String part();
}
