package org.letapis.cli.keys;

import org.letapis.cli.frame.CommonOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The commands about what opens a casebook. */
@Command(name = "keys", description = "cli.keys")
public final class KeysCommand {

  @Mixin private CommonOptions common = new CommonOptions();
}
