package org.letapis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.letapis.cli.terminal.CommandContext;
import org.letapis.cli.terminal.ExitCode;
import org.letapis.cli.terminal.Interruption;
import org.letapis.cli.terminal.Terminal;
import org.letapis.domain.text.Labels;
import org.letapis.domain.text.Language;
import picocli.CommandLine;

/** Help and complaints, in the language asked for. */
class HelpTest {

  private final Cli cli = new Cli(Path.of("nowhere"));

  @TestFactory
  Stream<DynamicTest> everyCommandHelpsInEveryLanguage() {
    List<String> commands = names(commands(), "");
    assertThat(commands).hasSize(60).contains(" import-csv", " contact verify", " tour");
    return Language.all().stream()
        .flatMap(
            language ->
                commands.stream()
                    .map(
                        command ->
                            DynamicTest.dynamicTest(
                                language.tag() + command, () -> helps(command, language))));
  }

  private void helps(String command, Language language) {
    List<String> arguments = new ArrayList<>(List.of(command.strip().split(" ")));
    arguments.removeIf(String::isEmpty);
    arguments.addAll(List.of("--help", "--lang", language.tag()));
    String help = cli.run(arguments.toArray(String[]::new)).ends(ExitCode.OK).out();
    Labels labels = Labels.of(language);
    assertThat(help)
        .startsWith(labels.text("cli.heading.usage") + " letapis" + command)
        .contains(labels.text("cli.option.help"))
        // A label that was not found would show as its key.
        .doesNotContain("cli.")
        .endsWith("\n");
    assertThat(help.lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(100));
  }

  @Test
  void everyOptionAndArgumentSaysWhatItIs() {
    every(
        commands(),
        command -> {
          var spec = command.getCommandSpec();
          assertThat(spec.usageMessage().description()).as(spec.qualifiedName()).isNotEmpty();
          assertThat(spec.args())
              .allSatisfy(
                  arg ->
                      assertThat(Labels.read("cli", Language.ENGLISH).stringPropertyNames())
                          .as(spec.qualifiedName())
                          .contains(String.valueOf(arg.descriptionKey())));
        });
  }

  @Test
  void theExitCodesAreInTheHelp() {
    String help = cli.run("--help", "--lang", "en").out();
    Labels labels = Labels.of(Language.ENGLISH);
    for (ExitCode exit : ExitCode.values()) {
      assertThat(help.replaceAll("\\s+", " "))
          .contains(" " + exit.number() + " " + labels.text(exit.labelKey()));
    }
  }

  @Test
  void whatCannotBeUnderstoodIsSaidInTheLanguageAskedFor() {
    Cli.Result be = cli.run("export", "book", "--lang", "be").ends(ExitCode.USAGE);
    assertThat(be.err()).contains("Не хапае: --to").contains("letapis export --help");
    Cli.Result ru = cli.run("--lang=ru", "nothing").ends(ExitCode.USAGE);
    assertThat(ru.err()).contains("Такой команды нет");
  }

  @TestFactory
  Stream<DynamicTest> everySlipOfTheFingerHasACodeOfItsOwn() {
    return Stream.of(
            List.of("cli.unknown-command", "crate"),
            List.of("cli.command-missing", "contact"),
            List.of("cli.command-missing", "--lang en"),
            List.of("cli.unknown-option", "list book --nope=secret"),
            List.of("cli.too-many-arguments", "verify book bundle secret"),
            List.of("cli.missing-argument", "create"),
            List.of("cli.missing-argument", "verify book"),
            List.of("cli.given-twice", "create book --name a --name b"),
            List.of("cli.bad-argument", "list book --limit secret"),
            List.of("cli.bad-argument", "show book secret"),
            List.of("cli.bad-argument", "create book --name a --desk judge"),
            List.of("cli.bad-argument", "list book --lang xx"),
            List.of("cli.either-or", "accept book"),
            List.of("cli.either-or", "record book"),
            List.of("cli.unknown-type", "list book --type secret"))
        .map(
            slip ->
                DynamicTest.dynamicTest(
                    slip.get(1),
                    () -> {
                      List<String> typed = new ArrayList<>(List.of(slip.get(1).split(" ")));
                      typed.add("--json");
                      Cli.Result result =
                          cli.run(typed.toArray(String[]::new)).fails(ExitCode.USAGE, slip.get(0));
                      if (!slip.get(0).equals("cli.unknown-type")) {
                        assertThat(result.err()).doesNotContain("secret");
                      }
                    }));
  }

  @Test
  void theVersionIsOneLine() {
    assertThat(cli.run("--version").ends(ExitCode.OK).out()).startsWith("Letapis ").hasLineCount(1);
  }

  /** Only what was asked for is made, so a name must lead to its own command. */
  @Test
  void aCommandIsFoundUnderItsName() {
    for (String name : commands().getSubcommands().keySet()) {
      assertThat(made().asked(List.of(name, "--help")).getSubcommands()).containsOnlyKeys(name);
    }
  }

  private static CommandLine commands() {
    return made().all();
  }

  private static Commands made() {
    PrintStream nothing = new PrintStream(java.io.OutputStream.nullOutputStream());
    Terminal terminal =
        new Terminal(nothing, nothing, InputStream.nullInputStream(), question -> null);
    return new Commands(
        new CommandContext(
            terminal, Labels.of(Language.ENGLISH), false, () -> Cli.CHEAP, Interruption.never()),
        (folder, language, pictures, out) -> 0);
  }

  private static List<String> names(CommandLine command, String path) {
    List<String> names = new ArrayList<>(List.of(path));
    command.getSubcommands().forEach((name, sub) -> names.addAll(names(sub, path + " " + name)));
    return names;
  }

  private static void every(CommandLine command, java.util.function.Consumer<CommandLine> look) {
    look.accept(command);
    command.getSubcommands().values().forEach(sub -> every(sub, look));
  }
}
