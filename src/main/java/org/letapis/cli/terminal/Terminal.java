package org.letapis.cli.terminal;

import java.io.InputStream;
import java.io.PrintStream;

/**
 * Where a command reads and writes.
 *
 * @param out answers, UTF-8
 * @param err problems and warnings, UTF-8
 * @param in standard input
 * @param prompt how a person is asked
 */
public record Terminal(PrintStream out, PrintStream err, InputStream in, Prompt prompt) {}
