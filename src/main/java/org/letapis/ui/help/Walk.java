package org.letapis.ui.help;

import java.util.List;
import java.util.Locale;
import org.kordamp.ikonli.feather.Feather;

/**
 * A page of the help that shows how something is done. Its words lie under {@code
 * help.walk.<code>}: a title, and sentences on lines of their own; its pictures beside the program,
 * one of each name in every language.
 */
public enum Walk implements Leaf {
  START(Feather.PLAY),
  AROUND(Feather.COMPASS),
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
  LAWYER(Feather.BRIEFCASE),
  EXCHANGE(Feather.REPEAT),
  INBOX(Feather.INBOX),
  SETTLE(Feather.GIT_MERGE),
  ALIKE(Feather.COPY),
  FATES(Feather.CORNER_UP_LEFT),
  ERASURES(Feather.X_CIRCLE),
  SETTINGS(Feather.SETTINGS),
  OWN(Feather.SLIDERS, "own-fields"),
  WAYS(Feather.KEY),
  CARE(Feather.TOOL);

  private final Feather icon;
  private final List<String> pictures;

  Walk(Feather icon, String... pictures) {
    this.icon = icon;
    this.pictures = List.of(pictures);
  }

  @Override
  public Feather icon() {
    return icon;
  }

  /** Names of its pictures. */
  List<String> pictures() {
    return pictures;
  }

  @Override
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  @Override
  public String title() {
    return key("title");
  }

  @Override
  public List<String> texts() {
    return List.of(key("text"));
  }

  @Override
  public String part() {
    return "help.part.tasks";
  }

  /** Label key of one of its texts: {@code title}, {@code text}. */
  String key(String part) {
    return "help.walk." + code() + "." + part;
  }
}
