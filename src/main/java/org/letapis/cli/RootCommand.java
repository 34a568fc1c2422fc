package org.letapis.cli;

import org.letapis.cli.frame.CommonOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The program itself; everything it does is a command under it. */
@Command(name = "letapis", description = "cli.letapis", footer = "cli.letapis.footer")
final class RootCommand {

  @Mixin private CommonOptions common = new CommonOptions();

  @Option(names = "--version", versionHelp = true, descriptionKey = "cli.option.version")
  private boolean version;
}
