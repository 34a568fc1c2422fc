package org.letapis.cli.frame;

import java.util.Optional;
import java.util.function.Supplier;
import org.letapis.cli.terminal.CliProblem;
import org.letapis.crypto.Argon2Cost;
import org.letapis.domain.problem.Problem;
import picocli.CommandLine.Option;

/** How much one guess of the passphrase shall cost; never less than RFC 9106 recommends. */
public final class KdfOptions {

  /** Least memory in MiB: the second recommended option of RFC 9106, section 4. */
  public static final int LEAST_MIB = 64;

  /** Fewest passes, of the same option. */
  public static final int FEWEST_PASSES = 3;

  private static final int KIB = 1_024;

  @Option(names = "--kdf-memory", paramLabel = "MiB", descriptionKey = "cli.option.kdf-memory")
  private Optional<Integer> memory = Optional.empty();

  @Option(names = "--kdf-iterations", paramLabel = "N", descriptionKey = "cli.option.kdf-passes")
  private Optional<Integer> passes = Optional.empty();

  /**
   * The cost asked for.
   *
   * @param otherwise what holds where nothing is asked for
   * @throws Problem when it is below the floor, or more than the program would open again
   */
  public Argon2Cost cost(Supplier<Argon2Cost> otherwise) {
    if (memory.isEmpty() && passes.isEmpty()) {
      return otherwise.get();
    }
    Argon2Cost standard = Argon2Cost.standard();
    int mib = memory.orElse(Math.max(LEAST_MIB, standard.memoryKiB() / KIB));
    int times = passes.orElse(Math.max(FEWEST_PASSES, standard.iterations()));
    if (mib < LEAST_MIB || times < FEWEST_PASSES) {
      throw new Problem(CliProblem.KDF_TOO_CHEAP, LEAST_MIB, FEWEST_PASSES);
    }
    if (mib > Argon2Cost.MAX_MEMORY_KIB / KIB || times > Argon2Cost.MAX_ITERATIONS) {
      throw new Problem(
          CliProblem.KDF_TOO_COSTLY, Argon2Cost.MAX_MEMORY_KIB / KIB, Argon2Cost.MAX_ITERATIONS);
    }
    return new Argon2Cost(mib * KIB, times, standard.parallelism());
  }
}
