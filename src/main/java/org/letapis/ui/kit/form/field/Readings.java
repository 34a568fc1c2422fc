package org.letapis.ui.kit.form.field;

import java.util.List;
import org.letapis.domain.date.PartialDate;
import org.letapis.domain.schema.Article;
import org.letapis.domain.text.Language;

/** Reads dates and articles as people type them, and prints them. */
public interface Readings {

  /** What was typed as a date; one that is {@link PartialDate#isUnread()} when nobody can tell. */
  PartialDate date(String words);

  /** A date in words of a language, as in "early August 2021". */
  String print(PartialDate date, Language language);

  /** What was typed as articles, each on its own or with commas between. */
  List<Article> articles(String words);

  /** An article as lawyers of a language write it. */
  String print(Article article, Language language);
}
