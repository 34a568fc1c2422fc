package org.letapis.cli.names;

import org.letapis.cli.frame.CommonOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The commands about names of people; they need no casebook. */
@Command(name = "names", description = "cli.names", footer = "cli.names.footer")
public final class NamesCommand {

  @Mixin private CommonOptions common = new CommonOptions();
}
