package org.letapis.casebook.intake.cell;

import java.util.List;
import org.letapis.domain.law.ArticleReader;
import org.letapis.domain.schema.Article;

/**
 * Articles of law in a cell.
 *
 * @param articles in the order named; what could not be read is kept as an article of words only
 * @param sure whether all of it was read
 */
public record ArticlesCell(List<Article> articles, boolean sure) {

  public ArticlesCell {
    articles = List.copyOf(articles);
  }

  /** Reads cleaned words. */
  public static ArticlesCell read(String words) {
    List<Article> articles = ArticleReader.read(words).stream().distinct().toList();
    return articles.isEmpty()
        ? new ArticlesCell(List.of(new Article("", "", "", words)), false)
        : new ArticlesCell(articles, articles.stream().noneMatch(a -> a.number().isEmpty()));
  }
}
