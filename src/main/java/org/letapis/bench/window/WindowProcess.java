package org.letapis.bench.window;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The program started anew with the options that this process was started with.
 *
 * @param shown how long it took until the window was there, in nanoseconds
 * @param said figures by key
 * @param stalls when the window did not answer, the longest first
 */
record WindowProcess(long shown, Map<String, Double> said, List<String> stalls) {

  private static final String MAIN = "org.letapis.app.Main";

  /** Whether this Java can be started again. */
  static boolean possible() {
    return Files.isExecutable(java());
  }

  private static Path java() {
    return Path.of(System.getProperty("java.home", ""), "bin", "java");
  }

  /**
   * Runs it to its end.
   *
   * @throws IOException when it did not do what it should
   */
  static WindowProcess run(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(java().toString());
    command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
    command.add("-cp");
    command.add(System.getProperty("java.class.path", ""));
    command.add(MAIN);
    command.addAll(List.of(arguments));
    long begun = System.nanoTime();
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    long shown = 0;
    Map<String, Double> said = new HashMap<>();
    List<String> stalls = new ArrayList<>();
    try (BufferedReader out =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      for (String line = out.readLine(); line != null; line = out.readLine()) {
        int sign = line.indexOf('=');
        String key = sign < 0 ? "" : line.substring(0, sign);
        if (key.equals(WindowBench.STALL)) {
          stalls.add(line.substring(sign + 1));
        } else if (WindowBench.FIGURES.contains(key)) {
          said.put(key, Double.valueOf(line.substring(sign + 1)));
          shown = key.equals(WindowBench.SHOWN) ? System.nanoTime() - begun : shown;
        }
      }
    }
    if (process.waitFor() != 0 || !said.containsKey(WindowBench.SHOWN)) {
      throw new IOException("the window did not go its way");
    }
    return new WindowProcess(shown, said, stalls);
  }

  double figure(String key) {
    return said.getOrDefault(key, 0.0);
  }
}
