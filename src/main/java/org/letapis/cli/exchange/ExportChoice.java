package org.letapis.cli.exchange;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.letapis.casebook.exchange.selection.Allowance;
import org.letapis.casebook.exchange.selection.Level;
import org.letapis.casebook.exchange.selection.Selection;
import org.letapis.casebook.exchange.selection.Use;
import org.letapis.cli.terminal.CliProblem;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.problem.Problem;
import picocli.CommandLine.Option;

/** What may go into a bundle, as options. */
final class ExportChoice {

  @Option(names = "--include-restricted", descriptionKey = "cli.export.include-restricted")
  private boolean includeRestricted;

  @Option(names = "--up-to", paramLabel = "LEVEL", descriptionKey = "cli.export.up-to")
  private @Nullable String upTo;

  @Option(names = "--for", paramLabel = "USE", descriptionKey = "cli.export.for")
  private @Nullable String use;

  @Option(names = "--no-sources", descriptionKey = "cli.export.no-sources")
  private boolean noSources;

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

  Allowance allowance() {
    Level level =
        upTo == null
            ? (includeRestricted ? Level.RESTRICTED : Level.PARTNERS)
            : one("--up-to", upTo, Level.values(), Level::code);
    return new Allowance(
        level,
        use == null ? Use.PARTNERS : one("--for", use, Use.values(), Use::code),
        !noSources,
        new Selection(
            records("--person", people),
            records("--case", cases),
            Set.copyOf(tags),
            Optional.ofNullable(from),
            Optional.ofNullable(until)));
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
                    Arrays.stream(among).map(code).collect(Collectors.joining("|"))));
  }

  private static Set<RecordId> records(String option, List<String> typed) {
    try {
      return typed.stream().map(RecordId::of).collect(Collectors.toUnmodifiableSet());
    } catch (IllegalArgumentException e) {
      throw new Problem(e, CliProblem.BAD_ARGUMENT, option, "RECORD");
    }
  }
}
