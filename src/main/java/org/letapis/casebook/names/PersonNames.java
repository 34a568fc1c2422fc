package org.letapis.casebook.names;

import java.util.Objects;
import org.letapis.casebook.names.split.NameSplitter;
import org.letapis.casebook.names.split.SplitName;
import org.letapis.search.name.GivenNames;

/** Reads names of people, one at a time, as they stand in a list. */
public final class PersonNames {

  private final NameSplitter splitter = new NameSplitter(GivenNames.load());

  /**
   * A name typed into a picker: taken apart where a rule tells its parts, else the family name
   * first, as documenters write it; to be corrected on the person's page.
   *
   * @param name never blank
   */
  public TypedName typed(String name) {
    String plain = name.strip().replaceAll("\\s+", " ");
    SplitName split = splitter.split(plain);
    String script = Objects.requireNonNullElse(split.script(), "");
    if (split.sure()) {
      return new TypedName(split.family(), split.given(), split.patronymic(), script);
    }
    String[] words = plain.split(" ", 3);
    return new TypedName(
        words[0], words.length > 1 ? words[1] : "", words.length > 2 ? words[2] : "", script);
  }

  /** A name taken apart; never blank. */
  public SplitName split(String name) {
    return splitter.split(name.strip().replaceAll("\\s+", " "));
  }
}
