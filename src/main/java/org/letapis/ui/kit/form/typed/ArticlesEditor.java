package org.letapis.ui.kit.form.typed;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.letapis.domain.schema.Article;
import org.letapis.ui.kit.form.field.Slot;

/**
 * Articles of law as people type them: {@code ч. 2 ст. 293, 342 ч. 1}. What was understood is said
 * back below; the words are kept.
 */
public final class ArticlesEditor extends TypedEditor<List<Article>> {

  public ArticlesEditor(Slot<List<Article>> slot) {
    super(slot);
    prompt().bind(slot.services().texts().of("kit.form.articles-prompt"));
    show();
  }

  @Override
  Optional<List<Article>> read(String typed) {
    List<Article> articles = slot().services().readings().articles(typed);
    return articles.isEmpty() ? Optional.empty() : Optional.of(articles);
  }

  @Override
  String print(List<Article> articles) {
    return articles.stream()
        .map(a -> a.words().isEmpty() ? printed(a) : a.words())
        .collect(Collectors.joining(", "));
  }

  @Override
  String understood(List<Article> articles) {
    String words = articles.stream().map(this::printed).collect(Collectors.joining(", "));
    return words.equals(field().getText()) ? "" : words;
  }

  private String printed(Article article) {
    return slot().services().readings().print(article, slot().services().texts().language());
  }

  @Override
  String unreadable() {
    return "kit.form.articles-unreadable";
  }
}
