package org.letapis.domain.law;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.letapis.domain.schema.Article;
import org.letapis.domain.text.Labels;
import org.letapis.domain.text.Language;

/**
 * Prints articles as lawyers of each language write them; {@link ArticleReader} reads them again.
 */
public final class ArticlePrinter {

  private static final Map<Language, Labels> LABELS = labels();

  private ArticlePrinter() {}

  private static Map<Language, Labels> labels() {
    Map<Language, Labels> labels = new LinkedHashMap<>();
    for (Language language : Language.all()) {
      labels.put(language, Labels.of(language, List.of("domain")));
    }
    return labels;
  }

  /** One article; its words where nothing else is known. */
  public static String print(Article article, Language language) {
    Labels labels = LABELS.get(language);
    if (article.number().isEmpty() || labels == null) {
      return article.words();
    }
    String text =
        article.part().isEmpty()
            ? labels.text("law.article", article.number())
            : labels.text("law.part", article.number(), article.part());
    if (article.law().isEmpty()) {
      return text;
    }
    String law = labels.find("law.code." + article.law()).orElse(article.law());
    return labels.text("law.of", text, law);
  }

  /** Several, with commas between. */
  public static String print(List<Article> articles, Language language) {
    return articles.stream()
        .map(article -> print(article, language))
        .collect(Collectors.joining(", "));
  }
}
