package org.letapis.app;

import java.util.List;
import org.letapis.domain.law.ArticlePrinter;
import org.letapis.domain.law.ArticleReader;
import org.letapis.domain.schema.Article;
import org.letapis.domain.text.Language;
import org.letapis.ui.kit.form.field.Readings;

/** Articles as the domain reads and prints them. */
final class LawReadings implements Readings {

  @Override
  public List<Article> articles(String words) {
    return ArticleReader.read(words);
  }

  @Override
  public String print(Article article, Language language) {
    return ArticlePrinter.print(article, language);
  }
}
