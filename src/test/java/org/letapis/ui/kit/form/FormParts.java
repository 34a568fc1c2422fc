package org.letapis.ui.kit.form;

import java.nio.file.Path;
import java.util.List;
import org.letapis.domain.entry.Digest;
import org.letapis.domain.law.ArticlePrinter;
import org.letapis.domain.law.ArticleReader;
import org.letapis.domain.schema.Article;
import org.letapis.domain.schema.FileRef;
import org.letapis.domain.text.Language;
import org.letapis.ui.kit.Stand;
import org.letapis.ui.kit.control.CopiedText;
import org.letapis.ui.kit.form.field.Attachments;
import org.letapis.ui.kit.form.field.FormServices;
import org.letapis.ui.kit.form.field.Readings;
import org.letapis.ui.kit.form.field.RecordFinder;
import org.letapis.ui.kit.preview.Previews;
import org.letapis.ui.kit.task.Progress;

/** What a form works with where there is no casebook. */
public final class FormParts {

  private FormParts() {}

  public static FormServices services(Stand stand) {
    return services(stand, new KnownPeople());
  }

  static FormServices services(Stand stand, RecordFinder finder) {
    return new FormServices(
        stand.controls,
        stand.background,
        stand.dialogs,
        stand.files,
        new Law(),
        finder,
        new InventedFiles(),
        noPreviews(stand),
        new CopiedText(),
        stand.stack);
  }

  private static Previews noPreviews(Stand stand) {
    return new Previews(
        stand.controls,
        stand.background,
        stand.dialogs,
        stand.files,
        digest -> {
          throw new AssertionError("nothing is shown here");
        });
  }

  private static final class Law implements Readings {
    @Override
    public List<Article> articles(String words) {
      return ArticleReader.read(words);
    }

    @Override
    public String print(Article article, Language language) {
      return ArticlePrinter.print(article, language);
    }
  }

  private static final class InventedFiles implements Attachments {
    @Override
    public FileRef attach(Path file, Progress progress) {
      String name = file.getFileName().toString();
      return new FileRef(new Digest("ab".repeat(32)), 1234, name, "image/jpeg");
    }
  }
}
