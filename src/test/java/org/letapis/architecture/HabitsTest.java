package org.letapis.architecture;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** What a class may do only in the one place that is made for it. */
class HabitsTest {

  private static final Set<String> THREAD_MAKERS =
      Set.of(
          "java.lang.Thread",
          "java.lang.Thread$Builder",
          "java.lang.Thread$Builder$OfPlatform",
          "java.lang.Thread$Builder$OfVirtual",
          "java.util.concurrent.Executors",
          "java.util.concurrent.ThreadPoolExecutor",
          "java.util.concurrent.ScheduledThreadPoolExecutor",
          "java.util.concurrent.ForkJoinPool",
          "java.util.Timer",
          "javafx.concurrent.Task",
          "javafx.concurrent.Service");

  private static final Set<String> THREAD_MAKING =
      Set.of(
          "<init>",
          "start",
          "startVirtualThread",
          "ofVirtual",
          "ofPlatform",
          "unstarted",
          "factory",
          "commonPool",
          "newFixedThreadPool",
          "newCachedThreadPool",
          "newSingleThreadExecutor",
          "newSingleThreadScheduledExecutor",
          "newScheduledThreadPool",
          "newWorkStealingPool",
          "newThreadPerTaskExecutor",
          "newVirtualThreadPerTaskExecutor");

  /** Address and encoding classes that open nothing. */
  private static final Set<String> HARMLESS_NET =
      Set.of("java.net.URI", "java.net.URISyntaxException");

  /** A style sheet or a font is named by the URL of a resource; that too opens nothing. */
  private static final Set<String> HARMLESS_URL_METHODS =
      Set.of("toExternalForm", "toString", "toURI");

  @Test
  void threadsAreMadeByOneRunnerPerRoom() {
    Map<String, Set<String>> makers = placesThat(HabitsTest::makesThread);
    // The scheduler of background work, the one writer, the pipe of a stream, the listening socket,
    // and where hostile files are taken apart, which must not hold up the scheduler.
    assertThat(makers.keySet())
        .as(makers.toString())
        .isSubsetOf("ui.kit", "casebook", "bundle", "media", "app");
    makers.forEach((room, classes) -> assertThat(classes).as(room).hasSizeLessThanOrEqualTo(1));
  }

  @Test
  void nothingTalksToANetworkExceptTheLocalSocketOfTheSingleInstance() {
    Map<String, Set<String>> talkers = placesThat(HabitsTest::talksToNetwork);
    assertThat(talkers.keySet()).as(talkers.toString()).isSubsetOf("app");
    talkers.forEach((room, classes) -> assertThat(classes).as(room).hasSizeLessThanOrEqualTo(1));
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.net.http..", "javax.net..", "com.sun.net..", "javafx.scene.web..")
        .check(Program.classes());
  }

  @Test
  void otherProcessesAreStartedByNobody() {
    Map<String, Set<String>> starters =
        placesThat(
            access ->
                access.getTargetOwner().getName().equals("java.lang.ProcessBuilder")
                    || (access.getTargetOwner().getName().equals("java.lang.Runtime")
                        && access.getName().equals("exec")));
    // The program may start itself anew when it locks, and what it is measured beside is not ours.
    assertThat(starters.keySet()).as(starters.toString()).isSubsetOf("app", "bench");
  }

  @Test
  void onlyTheCommandLineAndMainPrint() {
    Set<String> printers = new TreeSet<>();
    for (JavaClass type : Program.classes()) {
      boolean prints = type.getAccessesFromSelf().stream().anyMatch(HabitsTest::isPrinting);
      if (prints
          && !type.getPackageName().startsWith(Room.ROOT + ".cli")
          && !outermost(type).equals(Room.ROOT + ".app.Main")) {
        printers.add(type.getName());
      }
    }
    assertThat(printers).isEmpty();
  }

  @Test
  void nobodyWritesToTheTemporaryFolderOfTheComputer() {
    DescribedPredicate<CodeUnitCallTarget> temporary =
        DescribedPredicate.describe(
            "that makes a file in the default temporary folder",
            call ->
                Set.of("createTempFile", "createTempDirectory").contains(call.getName())
                    && List.of("java.nio.file.Files", "java.io.File")
                        .contains(call.getOwner().getName())
                    && call.getRawParameterTypes().stream()
                        .noneMatch(
                            type ->
                                type.getName().equals("java.nio.file.Path")
                                    || type.getName().equals("java.io.File")));
    noClasses()
        .should()
        .callCodeUnitWhere(target(temporary))
        .allowEmptyShould(true)
        .check(Program.classes());
  }

  private static boolean makesThread(JavaAccess<?> access) {
    JavaClass owner = access.getTargetOwner();
    boolean ofThreads =
        THREAD_MAKERS.contains(owner.getName())
            || owner.getAllRawSuperclasses().stream()
                .anyMatch(parent -> THREAD_MAKERS.contains(parent.getName()));
    boolean unnamedPool =
        owner.getName().equals("java.util.concurrent.CompletableFuture")
            && access.getName().matches("(run|supply)Async")
            && access.getTarget() instanceof CodeUnitCallTarget call
            && call.getRawParameterTypes().size() == 1;
    boolean parallel =
        access.getName().equals("parallelStream")
            || (access.getName().equals("parallel")
                && owner.getPackageName().equals("java.util.stream"));
    return (ofThreads && THREAD_MAKING.contains(access.getName())) || unnamedPool || parallel;
  }

  private static boolean talksToNetwork(JavaAccess<?> access) {
    JavaClass owner = access.getTargetOwner();
    String name = owner.getName();
    if (name.equals("java.net.URL")) {
      return !HARMLESS_URL_METHODS.contains(access.getName());
    }
    return (owner.getPackageName().equals("java.net") && !HARMLESS_NET.contains(name))
        || name.matches("java\\.nio\\.channels\\..*(Socket|Datagram).*");
  }

  private static boolean isPrinting(JavaAccess<?> access) {
    AccessTarget to = access.getTarget();
    boolean stream =
        to.getOwner().getName().equals("java.lang.System")
            && to.getName().matches("out|err|console");
    boolean trace =
        to.getName().equals("printStackTrace")
            && to instanceof CodeUnitCallTarget call
            && call.getRawParameterTypes().isEmpty();
    return stream || trace;
  }

  /** By room: the outermost classes that access something that fits. */
  private static Map<String, Set<String>> placesThat(Predicate<JavaAccess<?>> fits) {
    Map<String, Set<String>> places = new TreeMap<>();
    for (JavaClass type : Program.classes()) {
      if (type.getAccessesFromSelf().stream().anyMatch(fits)) {
        places.computeIfAbsent(roomOf(type), room -> new TreeSet<>()).add(outermost(type));
      }
    }
    return places;
  }

  private static String roomOf(JavaClass type) {
    return Room.ALL.stream()
        .filter(room -> room.classes().test(type))
        .map(Room::name)
        .findFirst()
        .orElse(type.getName());
  }

  private static String outermost(JavaClass type) {
    return type.getName().replaceFirst("\\$.*", "");
  }
}
