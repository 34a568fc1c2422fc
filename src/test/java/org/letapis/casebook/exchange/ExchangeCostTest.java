package org.letapis.casebook.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.Seed;
import org.letapis.casebook.Books;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.Desk;
import org.letapis.domain.date.PartialDate;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.record.Change;
import org.letapis.domain.schema.Common;
import org.letapis.domain.schema.FileRef;
import org.letapis.domain.types.Detention;

/**
 * What sending and receiving cost, printed beside what tar, age and sha512sum take for the same
 * bytes. {@code -Dletapis.cost-entries=100000 -Dletapis.cost-megabytes=1024} for real figures, with
 * a plain JVM; by default a small run that only holds what must not grow with the casebook.
 */
class ExchangeCostTest {

  private static final int ENTRIES = Integer.getInteger("letapis.cost-entries", 600);
  private static final int MEGABYTES = Integer.getInteger("letapis.cost-megabytes", 2);
  private static final int TOGETHER = 500;
  private static final int FEW = 10;

  @TempDir Path temp;

  @Test
  void whatIsNewCostsByWhatIsNew() throws Exception {
    try (Casebook ours = Books.create(temp.resolve("ours"), Desk.DOCUMENTER, "Бусел");
        Casebook theirs = Books.create(temp.resolve("theirs"), Desk.COORDINATOR, "Сойка")) {
      Books.introduce(ours, theirs);
      fill(ours, ENTRIES);
      ExportReport all = timed("export of " + ENTRIES + " entries", () -> send(ours, theirs));
      compare(all.file());
      ImportReport taken =
          timed(
              "import of " + ENTRIES + " entries",
              () -> theirs.exchange().importBundle(all.file()));
      assertThat(taken.fresh()).isEqualTo(ENTRIES);
      Books.person(theirs, "Верас", "Ганна");
      ours.exchange().importBundle(send(theirs, ours).file());
      fill(ours, FEW);
      ExportReport few = timed("export of " + FEW + " new entries", () -> send(ours, theirs));
      assertThat(few.entries()).isEqualTo(FEW);
      assertThat(few.withheld()).isZero();
      assertThat(few.preview().counts().known()).isZero();
      ImportReport fewTaken =
          timed("import of " + FEW, () -> theirs.exchange().importBundle(few.file()));
      assertThat(fewTaken.fresh()).isEqualTo(FEW);
    }
  }

  @Test
  void filesPassAsAStream() throws Exception {
    try (Casebook ours = Books.create(temp.resolve("ours"), Desk.DOCUMENTER, "Бусел");
        Casebook theirs = Books.create(temp.resolve("theirs"), Desk.COORDINATOR, "Сойка")) {
      Books.introduce(ours, theirs);
      RecordId person = Books.person(ours, "Жук", "Алесь");
      Random random = new Random(Seed.get());
      int pieces = Math.max(2, MEGABYTES / 64);
      for (int i = 0; i < pieces; i++) {
        FileRef file =
            ours.attachments()
                .attach(new Noise(random.nextLong(), (long) MEGABYTES << 20, pieces), i + ".bin");
        ours.records()
            .save(
                Change.of(person, "person").set(Common.FILES, "f" + i, Common.FILE, file).build());
      }
      ExportReport sent = timed("export of " + MEGABYTES + " MiB", () -> send(ours, theirs));
      compare(sent.file());
      ImportReport taken =
          timed(
              "import of " + MEGABYTES + " MiB", () -> theirs.exchange().importBundle(sent.file()));
      assertThat(taken.files()).isEqualTo(pieces);
    }
  }

  /** So many bytes by chance, a part of all. */
  private static final class Noise extends InputStream {
    private final Random random;
    private long left;

    Noise(long seed, long all, int pieces) {
      this.random = new Random(seed);
      this.left = all / pieces;
    }

    @Override
    public int read() {
      return left-- > 0 ? random.nextInt() & 0xff : -1;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) {
      if (left <= 0) {
        return -1;
      }
      byte[] some = new byte[(int) Math.min(left, length)];
      random.nextBytes(some);
      System.arraycopy(some, 0, bytes, offset, some.length);
      left -= some.length;
      return some.length;
    }
  }

  private static void fill(Casebook book, int entries) {
    List<RecordId> people = new ArrayList<>();
    for (int done = 0; done < entries; ) {
      List<Change> some = new ArrayList<>();
      while (some.size() < TOGETHER && done < entries) {
        if (done % 3 == 0 || people.isEmpty()) {
          RecordId id = RecordId.fresh();
          people.add(id);
          some.add(
              Change.of(id, "person")
                  .set(
                      org.letapis.domain.types.Person.NAMES,
                      "r",
                      org.letapis.domain.types.Person.FAMILY,
                      "Прыдуманы " + done)
                  .build());
        } else {
          some.add(
              Change.of(RecordId.fresh(), "detention")
                  .set(Detention.PERSON, people.getLast())
                  .set(Detention.START, PartialDate.day(LocalDate.of(2021, 1 + done % 12, 1)))
                  .set(Detention.PLACE, "Мінск, вуліца " + done)
                  .set(Common.ACCOUNT, "Затрымалі каля дома, нічога не тлумачылі. ".repeat(4))
                  .build());
        }
        done++;
      }
      book.records().saveAll(some);
    }
  }

  private ExportReport send(Casebook from, Casebook to) {
    return from.exchange()
        .export(
            new ExportRequest(Set.of(to.identity().authorId()), false, false, true, false), temp);
  }

  /** The same bytes through standard tools, where they are. */
  private void compare(Path bundle) throws Exception {
    if (!isInstalled("age") || !isInstalled("age-keygen")) {
      System.out.println("age is not installed: nothing to compare with");
      return;
    }
    Path key = temp.resolve("key.txt");
    run("age-keygen", "-o", key.toString());
    long begun = System.nanoTime();
    run(
        "sh",
        "-c",
        "tar c -C '"
            + bundle.getParent()
            + "' "
            + bundle.getFileName()
            + " | age -r $(age-keygen -y '"
            + key
            + "') > '"
            + temp.resolve("x.age")
            + "'"
            + " && sha512sum '"
            + bundle
            + "' > /dev/null");
    print("tar | age and sha512sum of the same bytes", begun);
    begun = System.nanoTime();
    run("sh", "-c", "age -d -i '" + key + "' '" + temp.resolve("x.age") + "' | sha512sum");
    print("age -d | sha512sum of them", begun);
    Files.delete(temp.resolve("x.age"));
    Files.delete(key);
  }

  private static boolean isInstalled(String tool) {
    return List.of(System.getenv("PATH").split(java.io.File.pathSeparator, -1)).stream()
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, tool)));
  }

  private static void run(String... command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    process.getInputStream().transferTo(OutputStream.nullOutputStream());
    assertThat(process.waitFor()).isZero();
  }

  private interface Work<T> {
    T run() throws Exception;
  }

  private static <T> T timed(String what, Work<T> work) throws Exception {
    long begun = System.nanoTime();
    long cpu = cpuMillis();
    T result = work.run();
    print(what, begun, cpu);
    return result;
  }

  /** Of all threads: what does not depend on what else the machine does. */
  private static long cpuMillis() {
    return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO).toMillis();
  }

  private static void print(String what, long begun) throws IOException {
    print(what, begun, 0);
  }

  private static void print(String what, long begun, long cpu) throws IOException {
    Path status = Path.of("/proc/self/status");
    String peak =
        Files.isReadable(status)
            ? Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmHWM"))
                .findFirst()
                .orElse("")
            : "";
    System.out.printf(
        java.util.Locale.ROOT,
        "%s: %d ms, processor %d ms, %s%n",
        what,
        (System.nanoTime() - begun) / 1_000_000,
        cpu == 0 ? 0 : cpuMillis() - cpu,
        peak.replaceAll("\\s+", " "));
  }
}
