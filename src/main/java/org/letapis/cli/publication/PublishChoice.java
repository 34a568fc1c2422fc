package org.letapis.cli.publication;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.letapis.casebook.exchange.selection.Level;
import org.letapis.casebook.exchange.selection.Selection;
import org.letapis.casebook.exchange.selection.Use;
import org.letapis.casebook.publication.PublicationRequest;
import org.letapis.casebook.publication.anonymous.Anonymity;
import org.letapis.cli.terminal.CliProblem;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.problem.Problem;
import org.letapis.domain.text.Language;
import picocli.CommandLine.Option;

/** What is published, as options. */
final class PublishChoice {

  @Option(names = "--highest", paramLabel = "LEVEL", descriptionKey = "cli.publish.highest")
  private String highest = Level.PUBLIC.code();

  @Option(names = "--use", paramLabel = "USE", descriptionKey = "cli.publish.use")
  private String use = Use.PUBLICATION.code();

  @Option(names = "--sources", descriptionKey = "cli.publish.sources")
  private boolean sources;

  @Option(names = "--files", descriptionKey = "cli.publish.files")
  private boolean files;

  @Option(names = "--anonymised", descriptionKey = "cli.publish.anonymised")
  private boolean anonymised;

  @Option(names = "--free-text", descriptionKey = "cli.publish.free-text")
  private boolean freeText;

  @Option(names = "--fewest", paramLabel = "NUMBER", descriptionKey = "cli.publish.fewest")
  private int fewest = Anonymity.USUAL.fewest();

  @Option(names = "--person", paramLabel = "RECORD", descriptionKey = "cli.export.person")
  private List<String> people = List.of();

  @Option(names = "--case", paramLabel = "RECORD", descriptionKey = "cli.export.case")
  private List<String> cases = List.of();

  @Option(names = "--tag", paramLabel = "TAG", descriptionKey = "cli.export.tag")
  private List<String> tags = List.of();

  @Option(names = "--from", paramLabel = "DAY", descriptionKey = "cli.export.from")
  private @Nullable LocalDate from;

  @Option(names = "--until", paramLabel = "DAY", descriptionKey = "cli.export.until")
  private @Nullable LocalDate until;

  PublicationRequest request(Language language) {
    return new PublicationRequest(
        new Selection(
            records("--person", people),
            records("--case", cases),
            Set.copyOf(tags),
            Optional.ofNullable(from),
            Optional.ofNullable(until)),
        one("--highest", highest, Level.values(), Level::code),
        one("--use", use, Use.values(), Use::code),
        sources,
        language,
        files,
        anonymity());
  }

  private Optional<Anonymity> anonymity() {
    if (fewest < 2 || fewest > Anonymity.MOST) {
      throw new Problem(CliProblem.BAD_ARGUMENT, "--fewest", "2–" + Anonymity.MOST);
    }
    return anonymised ? Optional.of(new Anonymity(freeText, fewest)) : Optional.empty();
  }

  private static <T> T one(String option, String typed, T[] among, Function<T, String> code) {
    return Arrays.stream(among)
        .filter(value -> code.apply(value).equals(typed))
        .findFirst()
        .orElseThrow(
            () ->
                new Problem(
                    CliProblem.BAD_ARGUMENT,
                    option,
                    Arrays.stream(among).map(code).collect(Collectors.joining(" | "))));
  }

  private static Set<RecordId> records(String option, List<String> typed) {
    try {
      return typed.stream().map(RecordId::of).collect(Collectors.toUnmodifiableSet());
    } catch (IllegalArgumentException e) {
      throw new Problem(e, CliProblem.BAD_ARGUMENT, option, "RECORD");
    }
  }
}
