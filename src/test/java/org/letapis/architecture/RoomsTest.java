package org.letapis.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The walls between the rooms. */
class RoomsTest {

  /** Classes that jOOQ generates: they are as they are. */
  private static final String GENERATED = Room.ROOT + ".store.generated";

  /** Rooms that are drawn but not furnished yet. A room leaves this list when it has classes. */
  private static final Set<String> UNFURNISHED = Set.of("cli", "ui.statistics", "ui.settings");

  @TestFactory
  Stream<DynamicTest> aRoomKnowsOnlyTheRoomsOfItsArrows() {
    return Room.ALL.stream()
        .map(
            room ->
                DynamicTest.dynamicTest(
                    room.name(),
                    () ->
                        noClasses()
                            .that(room.classes())
                            .should()
                            .dependOnClassesThat(room.forbidden())
                            .allowEmptyShould(true)
                            .check(Program.classes())));
  }

  /** A rule about a room without classes says nothing, so such rooms are named. */
  @Test
  void everyRoomHasClassesExceptTheOnesNamedHere() {
    Set<String> empty =
        Room.ALL.stream()
            .filter(room -> Program.classes().stream().noneMatch(room.classes()))
            .map(Room::name)
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(empty).isSubsetOf(UNFURNISHED);
    assertThat(Room.ALL).extracting(Room::name).containsAll(UNFURNISHED);
  }

  @Test
  void everyClassIsInARoom() {
    Set<String> homeless =
        Program.classes().stream()
            .filter(type -> Room.ALL.stream().noneMatch(room -> room.classes().test(type)))
            .map(JavaClass::getName)
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(homeless).isEmpty();
  }

  @Test
  void noPackagesNeedEachOther() {
    slices()
        .assignedFrom(slicesOf(Integer.MAX_VALUE))
        .should()
        .beFreeOfCycles()
        .allowEmptyShould(true)
        .check(Program.classes());
  }

  /** Also seen from further away: no room, and no part of a room, is in a knot with another. */
  @TestFactory
  Stream<DynamicTest> noPartsNeedEachOther() {
    return IntStream.rangeClosed(1, 4)
        .mapToObj(
            depth ->
                DynamicTest.dynamicTest(
                    "at depth " + depth,
                    () ->
                        slices()
                            .assignedFrom(slicesOf(depth))
                            .should()
                            .beFreeOfCycles()
                            .allowEmptyShould(true)
                            .check(Program.classes())));
  }

  @Test
  void everyPackageSaysThatNothingIsNullUnlessItSaysSo() {
    List<String> unmarked =
        Program.classes().stream()
            .map(JavaClass::getPackage)
            .distinct()
            .filter(part -> !part.getName().startsWith(GENERATED))
            .filter(part -> !part.isAnnotatedWith(NullMarked.class))
            .map(JavaPackage::getName)
            .sorted()
            .toList();
    assertThat(unmarked).isEmpty();
  }

  /** Slices by the first {@code depth} package names below the root; generated classes left out. */
  private static SliceAssignment slicesOf(int depth) {
    return new SliceAssignment() {
      @Override
      public SliceIdentifier getIdentifierOf(JavaClass type) {
        String name = type.getPackageName();
        if (!name.startsWith(Room.ROOT + ".") || name.startsWith(GENERATED)) {
          return SliceIdentifier.ignore();
        }
        String[] parts = name.substring(Room.ROOT.length() + 1).split("\\.", -1);
        return SliceIdentifier.of(Stream.of(parts).limit(depth).collect(Collectors.joining(".")));
      }

      @Override
      public String getDescription() {
        return "parts of depth " + depth;
      }
    };
  }
}
