package org.letapis.ui.help;

import java.util.List;
import java.util.Locale;
import org.kordamp.ikonli.feather.Feather;

/**
 * A page on what the law says. Its words lie under {@code law.page.<code>}: a title, sentences on
 * lines of their own, and the sources they rest on, a line each.
 */
public enum Law implements Leaf {
  DETENTION(Feather.LOCK),
  ADMINISTRATIVE(Feather.CLOCK),
  SEARCH(Feather.HOME),
  INTERROGATION(Feather.MESSAGE_SQUARE),
  TREATMENT(Feather.ACTIVITY),
  ABROAD(Feather.GLOBE),
  EVIDENCE(Feather.CHECK_SQUARE);

  private final Feather icon;

  Law(Feather icon) {
    this.icon = icon;
  }

  @Override
  public Feather icon() {
    return icon;
  }

  @Override
  public String code() {
    return "law-" + name().toLowerCase(Locale.ROOT);
  }

  @Override
  public String title() {
    return key("title");
  }

  @Override
  public List<String> texts() {
    return List.of(key("text"), key("sources"));
  }

  @Override
  public String part() {
    return "help.part.law";
  }

  /** Label key of one of its texts: {@code title}, {@code text}, {@code sources}. */
  String key(String part) {
    return "law.page." + name().toLowerCase(Locale.ROOT) + "." + part;
  }
}
