package org.letapis.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Which room may know which library, so that a library can be exchanged by changing one room. */
class LibrariesTest {

  /** Packages of libraries, and the packages of the program that may use them. */
  private static final Map<String[], String[]> HOMES =
      Map.ofEntries(
          home(
              "ui.., app..", "javafx..", "com.sun.javafx..", "org.kordamp.ikonli..", "atlantafx.."),
          home("ui.kit..", "org.controlsfx..", "impl.org.controlsfx.."),
          home("search.text..", "org.apache.lucene..", "org.tartarus.snowball.."),
          home("store..", "org.jooq..", "java.sql..", "javax.sql..", "org.h2.."),
          home("bundle..", "com.exceptionfactory.jagged..", "org.apache.commons.compress.."),
          home("crypto.., bundle..", "org.bouncycastle.."),
          home("crypto.passphrase..", "com.nulabinc.zxcvbn.."),
          home("ui.kit.qr..", "com.google.zxing.."),
          home("ui.settings.keys.., print..", "org.openpdf.."),
          home("crypto.., files..", "com.google.crypto.tink.."),
          home("cli.., app..", "picocli.."),
          home("media..", "org.apache.pdfbox..", "org.apache.fontbox..", "com.drew.."),
          home(
              "media..", "org.jcodec..", "javazoom..", "io.github.jaredmdobson..", "javax.sound.."),
          home("app..", "java.util.logging.."));

  /** The rooms of some libraries. */
  private static Map.Entry<String[], String[]> home(String rooms, String... libraries) {
    return Map.entry(libraries, rooms.split(", ", -1));
  }

  @TestFactory
  Stream<DynamicTest> aLibraryStaysInItsRoom() {
    Map<String, ArchRule> rules = new TreeMap<>();
    HOMES.forEach(
        (libraries, rooms) ->
            rules.put(
                String.join(", ", libraries),
                noClasses()
                    .that()
                    .resideOutsideOfPackages(withRoot(rooms))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(libraries)
                    .allowEmptyShould(true)));
    return rules.entrySet().stream()
        .map(
            rule ->
                DynamicTest.dynamicTest(
                    rule.getKey(), () -> rule.getValue().check(Program.classes())));
  }

  @Test
  void nobodyUsesWhatLeaksOrRunsForeignCode() {
    DescribedPredicate<JavaClass> banned =
        resideInAnyPackage(
                "java.util.prefs..",
                "java.rmi..",
                "javax.naming..",
                "javax.script..",
                "javax.swing..",
                "sun..",
                "jdk.internal..")
            .or(named("java.io.ObjectInputStream", "java.io.ObjectOutputStream"))
            .or(named("java.beans.XMLDecoder", "java.awt.Desktop", "java.awt.Robot"));
    noClasses().should().dependOnClassesThat(banned).check(Program.classes());
  }

  private static DescribedPredicate<JavaClass> named(String... names) {
    return DescribedPredicate.describe(
        String.join(", ", names), type -> Stream.of(names).anyMatch(type.getName()::equals));
  }

  private static String[] withRoot(String... rooms) {
    return Stream.of(rooms).map(room -> Room.ROOT + "." + room).toArray(String[]::new);
  }
}
