package org.letapis.cli.contacts;

import org.letapis.cli.frame.CommonOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The commands about contacts. */
@Command(name = "contact", description = "cli.contact")
public final class ContactCommand {

  @Mixin private CommonOptions common = new CommonOptions();
}
