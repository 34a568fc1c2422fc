package org.letapis.ui.help;

import java.util.List;
import java.util.Locale;
import org.kordamp.ikonli.feather.Feather;

/**
 * A page of the help that shows how something is done. Its words lie under {@code
 * help.walk.<code>}: a title, and sentences on lines of their own; its pictures beside the program,
 * one of each name in every language.
 */
public enum Walk {
  TODAY(Feather.EDIT_3, "first", "quick"),
  PERSON(Feather.USER, "person"),
  EVENT(Feather.FILE_TEXT, "detention", "guidance"),
  GROUP(Feather.USERS, "group"),
  LISTS(Feather.LIST, "records", "bulk"),
  DUE(Feather.CALENDAR),
  INTAKE(Feather.DOWNLOAD),
  FIGURES(Feather.BAR_CHART_2),
  FIND(Feather.SEARCH),
  HISTORY(Feather.CLOCK),
  DOSSIER(Feather.PRINTER),
  OWN(Feather.SLIDERS, "own-fields");

  private final Feather icon;
  private final List<String> pictures;

  Walk(Feather icon, String... pictures) {
    this.icon = icon;
    this.pictures = List.of(pictures);
  }

  Feather icon() {
    return icon;
  }

  /** Names of its pictures. */
  List<String> pictures() {
    return pictures;
  }

  /** Stands in ids and label keys. */
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Label key of one of its texts: {@code title}, {@code text}. */
  String key(String part) {
    return "help.walk." + code() + "." + part;
  }
}
