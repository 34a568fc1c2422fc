package org.letapis.app.tour;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.demo.DemoCasebook;
import org.letapis.domain.date.PartialDate;
import org.letapis.domain.entry.OwnCode;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.record.Change;
import org.letapis.domain.schema.Term;
import org.letapis.domain.text.Language;
import org.letapis.domain.types.Detention;
import org.letapis.domain.types.Official;
import org.letapis.domain.types.Person;
import org.letapis.domain.types.Proceeding;
import org.letapis.domain.types.Schema;
import org.letapis.domain.types.custom.CustomField;
import org.letapis.domain.types.custom.CustomTerm;
import org.letapis.domain.types.custom.CustomVocabulary;
import org.letapis.domain.types.custom.CustomWords;

/**
 * What stands in the casebook that the pictures show: invented people, and some fields of its own.
 */
public final class PictureCase {

  private static final long SEED = 2021;
  private static final int PEOPLE = 40;
  private static final int EVENTS = 120;

  private PictureCase() {}

  public static void fill(Casebook casebook) {
    DemoCasebook.generate(SEED, PEOPLE, EVENTS).forEach(casebook.records()::saveAll);
    casebook.records().saveAll(List.of(official()));
    court().forEach(casebook.records()::save);
    RecordId vans = RecordId.fresh();
    String list = OwnCode.of(vans);
    casebook
        .records()
        .saveAll(
            List.of(
                named(vans, CustomVocabulary.CODE, "Аўтазакі", "Автозаки", "Police vans").build(),
                term(list, "Шэры бус", "Серый микроавтобус", "Grey minibus"),
                term(list, "Аўтазак ГАЗ", "Автозак ГАЗ", "GAZ prison van"),
                field("На чым везлі", "На чём везли", "Taken away in", "choice", "detention")
                    .set(CustomField.VOCABULARY, list)
                    .build(),
                field("Нумар аўтазака", "Номер автозака", "Van number", "text", "detention")
                    .build(),
                field("Мянушка ў камеры", "Прозвище в камере", "Cell nickname", "text", "person")
                    .build()));
  }

  /** Somebody held for two days, and a case with what must be done in it soon. */
  private static List<Change> court() {
    LocalDate today = LocalDate.now(ZoneId.systemDefault());
    RecordId person = RecordId.fresh();
    return List.of(
        Change.of(person, Person.TYPE.code())
            .set(Person.NAMES, "row-1", Person.FAMILY, "Дубовік")
            .set(Person.NAMES, "row-1", Person.GIVEN, "Марыя")
            .build(),
        Change.of(RecordId.fresh(), Detention.TYPE.code())
            .set(Detention.PERSON, person)
            .set(Detention.START, PartialDate.day(today.minusDays(2)))
            .set(Detention.LEGAL_BASIS, Term.of("suspicion"))
            .build(),
        Change.of(RecordId.fresh(), Proceeding.TYPE.code())
            .set(Proceeding.KIND, Term.of("criminal"))
            .set(Proceeding.NUMBER, "26-1/7")
            .set(Proceeding.STATE, Term.of("investigation"))
            .set(Proceeding.PARTIES, "row-1", Proceeding.PARTY, person)
            .set(Proceeding.PARTIES, "row-1", Proceeding.PARTY_ROLE, Term.of("accused"))
            .set(Proceeding.PARTIES, "row-2", Proceeding.PARTY_NAME, "Сідар Абаронца")
            .set(Proceeding.PARTIES, "row-2", Proceeding.PARTY_ROLE, Term.of("defence-lawyer"))
            .set(Proceeding.DEADLINES, "row-1", Proceeding.DEADLINE, "Азнаёміцца са справай")
            .set(Proceeding.DEADLINES, "row-1", Proceeding.DUE, PartialDate.day(today))
            .set(Proceeding.DEADLINES, "row-2", Proceeding.DEADLINE, "Скарга на арышт")
            .set(Proceeding.DEADLINES, "row-2", Proceeding.DUE, PartialDate.day(today.plusDays(4)))
            .build());
  }

  private static Change official() {
    return Change.of(RecordId.fresh(), Official.TYPE.code())
        .set(Official.NAMES, "row-1", Person.FAMILY, "Крумкач")
        .set(Official.NAMES, "row-1", Person.GIVEN, "Аркадзь")
        .set(Official.DESCRIBED, "Высокі, з рудымі вусамі")
        .set(Official.POSTINGS, "row-1", Official.POSITION, "следчы")
        .set(Official.POSTINGS, "row-1", Official.RANK, "капітан")
        .build();
  }

  private static Change term(String list, String be, String ru, String en) {
    return named(RecordId.fresh(), CustomTerm.CODE, be, ru, en)
        .set(CustomTerm.VOCABULARY, list)
        .build();
  }

  private static Change.Builder field(String be, String ru, String en, String kind, String target) {
    return named(RecordId.fresh(), CustomField.CODE, be, ru, en)
        .set(CustomField.KIND, Term.of(kind))
        .set(Schema.OWN_TARGETS, List.of(Term.of(target)));
  }

  private static Change.Builder named(RecordId id, String type, String be, String ru, String en) {
    Change.Builder change = Change.of(id, type);
    Map.of(Language.BELARUSIAN, be, Language.RUSSIAN, ru, Language.ENGLISH, en)
        .forEach(
            (language, word) ->
                change.set(Objects.requireNonNull(CustomWords.LABELS.get(language)), word));
    return change;
  }

  /** A made-up picture: bands of colour, nobody's face. */
  public static Path photo(Path folder) throws IOException {
    BufferedImage image = new BufferedImage(640, 420, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        image.setRGB(x, y, 0x2f4858 + (x / 8 * 0x000100) + (y / 6));
      }
    }
    Path file = Files.createDirectories(folder).resolve("invented-photo.png");
    ImageIO.write(image, "png", file.toFile());
    return file;
  }
}
