package org.letapis.cli.frame;

import java.util.Optional;
import org.letapis.domain.text.Language;
import picocli.CommandLine.Option;

/**
 * What every command takes. Language and form of the answer are decided before anything else is
 * read, by {@link Manner}; here they are named for help and so that a wrong one is refused.
 */
public final class CommonOptions {

  /** Stands for the languages there are, which an annotation cannot ask for. */
  static final String LANGUAGES = "LANGUAGE";

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      order = 1_000,
      descriptionKey = "cli.option.help")
  private boolean help;

  @Option(
      names = "--lang",
      paramLabel = LANGUAGES,
      order = 1_001,
      descriptionKey = "cli.option.lang")
  private Optional<Language> language = Optional.empty();

  @Option(names = "--json", order = 1_002, descriptionKey = "cli.option.json")
  private boolean json;
}
