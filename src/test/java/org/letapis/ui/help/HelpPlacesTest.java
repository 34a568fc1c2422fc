package org.letapis.ui.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.Group;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.letapis.domain.text.Labels;
import org.letapis.domain.text.Language;
import org.letapis.ui.kit.nav.HelpMark;

/** F1 explains every screen, every part of one, and every dialog. */
class HelpPlacesTest {

  private static final Path SOURCES = Path.of("src/main/java/org/letapis/ui");
  private static final Pattern SCREEN =
      Pattern.compile("(?s)implements Screen\\b.*?public String id\\(\\) \\{\\s*return \"(\\w+)\"");
  private static final Pattern PART = Pattern.compile("\\bmode\\(\"(inbox-[a-z-]+)\"");
  private static final Pattern DIALOG =
      Pattern.compile("\\bmodal\\(\\s*\"([a-z]+(?:\\.[a-z-]+)+)\"");

  /** Messages of the kit itself, and the help: the screen behind is explained. */
  private static final Set<String> OF_THE_KIT = Set.of("kit", "help", "settings");

  private static Set<String> found(Pattern pattern) throws IOException {
    Set<String> found = new TreeSet<>();
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        pattern.matcher(Files.readString(file)).results().forEach(hit -> found.add(hit.group(1)));
      }
    }
    return found;
  }

  @Test
  void everyScreenHasItsPage() throws IOException {
    Set<String> screens = found(SCREEN);
    assertThat(screens).hasSizeGreaterThan(10).contains("intake", "statistics", "record");
    assertThat(screens).allSatisfy(id -> assertThat(HelpPlaces.of(id)).isPresent());
  }

  @Test
  void everyPartOfTheDeskHasAPageOfItsOwn() throws IOException {
    Set<String> parts = found(PART);
    assertThat(parts).hasSizeGreaterThanOrEqualTo(5);
    assertThat(parts.stream().map(id -> HelpPlaces.of(id).orElseThrow())).doesNotHaveDuplicates();
  }

  @Test
  void everyDialogHasItsPage() throws IOException {
    Set<String> dialogs = found(DIALOG);
    dialogs.removeIf(title -> OF_THE_KIT.contains(title.substring(0, title.indexOf('.'))));
    assertThat(dialogs).hasSizeGreaterThan(15);
    assertThat(dialogs).allSatisfy(title -> assertThat(HelpPlaces.of(title)).isPresent());
  }

  @Test
  void theInnermostPartThatIsMarkedIsExplained() {
    Group field = new Group();
    Group part = new Group(field);
    Group screen = new Group(part);
    assertThat(HelpPlaces.of(field, "due")).isEqualTo(Walk.DUE);
    HelpMark.put(screen, "inbox-mode-triage");
    HelpMark.put(part, "inbox-mode-conflicts");
    assertThat(HelpPlaces.of(field, "inbox")).isEqualTo(Walk.SETTLE);
    assertThat(HelpPlaces.of(null, "no such screen")).isEqualTo(Walk.START);
  }

  @ParameterizedTest
  @MethodSource("org.letapis.domain.text.Language#all")
  void everyPageIsToldAndSaysWhereTheLawSaysSo(Language language) {
    Labels labels = Labels.of(language);
    List<Leaf> pages = HelpList.pages();
    assertThat(pages.stream().map(Leaf::code)).doesNotHaveDuplicates().doesNotContain("keys");
    for (Leaf page : pages) {
      assertThat(labels.text(page.title())).isNotBlank();
      page.texts().forEach(text -> assertThat(labels.text(text).length()).isGreaterThan(30));
    }
    Arrays.stream(Law.values())
        .forEach(law -> assertThat(labels.text(law.key("sources")).lines().count()).isPositive());
  }
}
