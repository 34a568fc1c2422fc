package org.letapis.ui.help;

import java.util.List;
import java.util.Locale;
import org.kordamp.ikonli.feather.Feather;

/**
 * A page of the help, in the order of reading. Its words lie under {@code help.topic.<code>}: a
 * title, what holds, what does not, and what to do, each a list of sentences on lines of their own.
 */
public enum Topic implements Leaf {
  PROTECTS(Feather.SHIELD),
  OFF(Feather.POWER),
  ON(Feather.MONITOR),
  SEARCH(Feather.HOME),
  BORDER(Feather.MAP),
  COERCED(Feather.MESSAGE_CIRCLE),
  ERASE(Feather.TRASH_2),
  FORGOTTEN(Feather.KEY),
  BACKUPS(Feather.COPY),
  STOLEN(Feather.PACKAGE),
  PUBLISH(Feather.SHARE_2),
  HOSTILE(Feather.ALERT_OCTAGON),
  INSIDER(Feather.USERS),
  FORMATS(Feather.SHARE_2);

  private final Feather icon;

  Topic(Feather icon) {
    this.icon = icon;
  }

  @Override
  public Feather icon() {
    return icon;
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
    return List.of(key("holds"), key("fails"), key("do"));
  }

  @Override
  public String part() {
    return "help.part.security";
  }

  /** Label key of one of its texts: {@code title}, {@code holds}, {@code fails}, {@code do}. */
  String key(String part) {
    return "help.topic." + code() + "." + part;
  }
}
