package org.letapis.cli.frame;

import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import org.letapis.cli.terminal.ExitCode;
import org.letapis.domain.text.Labels;
import org.letapis.domain.text.Language;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/**
 * Puts help into the chosen language: a command's description names a label, an option's
 * description key does.
 */
final class LabelledUsage {

  private static final int WIDTH = 100;

  private final Labels labels;
  private final Set<String> keys;

  LabelledUsage(Labels labels) {
    this.labels = labels;
    this.keys =
        labels
            .language()
            .orStandIn()
            .flatMap(language -> Labels.read("cli", language).stringPropertyNames().stream())
            .collect(Collectors.toUnmodifiableSet());
  }

  /** Labels a command and its subcommands. */
  void label(CommandSpec command) {
    UsageMessageSpec usage = command.usageMessage();
    usage.sortOptions(false);
    usage.width(WIDTH);
    usage.description(texts(usage.description()));
    usage.footer(texts(usage.footer()));
    usage.footerHeading(usage.footer().length == 0 ? "" : "%n");
    usage.synopsisHeading(text("cli.heading.usage") + " ");
    usage.descriptionHeading("%n");
    usage.parameterListHeading("%n" + text("cli.heading.parameters") + "%n");
    usage.optionListHeading("%n" + text("cli.heading.options") + "%n");
    usage.commandListHeading("%n" + text("cli.heading.commands") + "%n");
    usage.synopsisSubcommandLabel(text("cli.heading.command"));
    usage.abbreviateSynopsis(command.subcommands().size() > 0);
    command.resourceBundle(new Descriptions());
    command.options().stream()
        .filter(option -> option.paramLabel().equals(CommonOptions.LANGUAGES))
        .toList()
        .forEach(option -> command.remove(option).addOption(nameLanguages(option)));
    command.subcommands().values().forEach(sub -> label(sub.getCommandSpec()));
  }

  private static OptionSpec nameLanguages(OptionSpec option) {
    String tags = Language.all().stream().map(Language::tag).collect(Collectors.joining("|"));
    return OptionSpec.builder(option).paramLabel(tags).build();
  }

  /** Adds the table of exit codes. */
  void listExitCodes(CommandSpec command) {
    Map<String, String> codes = new LinkedHashMap<>();
    for (ExitCode exit : ExitCode.values()) {
      codes.put(String.format("%3d", exit.number()), text(exit.labelKey()));
    }
    command
        .usageMessage()
        .exitCodeListHeading("%n" + text("cli.heading.exit-codes") + "%n")
        .exitCodeList(codes);
  }

  private String[] texts(String[] labelKeys) {
    return Arrays.stream(labelKeys).map(this::text).toArray(String[]::new);
  }

  /** The library formats what it prints, so a percent sign stands twice. */
  private String text(String key) {
    return labels.text(key).replace("%", "%%").replace("\n", "%n");
  }

  private final class Descriptions extends ResourceBundle {

    @Override
    protected Object handleGetObject(String key) {
      if (!keys.contains(key)) {
        throw new java.util.MissingResourceException("No label", "Labels", key);
      }
      return text(key);
    }

    @Override
    public Enumeration<String> getKeys() {
      return Collections.enumeration(keys);
    }
  }
}
