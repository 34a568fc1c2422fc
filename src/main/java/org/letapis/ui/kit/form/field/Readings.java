package org.letapis.ui.kit.form.field;

import java.util.List;
import org.letapis.domain.schema.Article;
import org.letapis.domain.text.Language;

/** Reads articles of law as people type them, and prints them. */
public interface Readings {

  /** What was typed as articles, each on its own or with commas between. */
  List<Article> articles(String words);

  /** An article as lawyers of a language write it. */
  String print(Article article, Language language);
}
