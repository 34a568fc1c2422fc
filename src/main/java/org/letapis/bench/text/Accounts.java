package org.letapis.bench.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.letapis.search.text.Clause;
import org.letapis.search.text.TextDoc;
import org.letapis.search.text.TextPlace;

/** Accounts of events that never were, by seed: common words often, rare ones seldom. */
public final class Accounts {

  private static final String[] STEMS =
      ("затрым дапыт суд турм вуліц аўтобус сусед адвакат следч пракурор міліцы кватэр ноч раніц"
              + " сям бацьк маці студэнт журналіст пратэст сцяг улётк тэлефон ноўтбук ператрус"
              + " пратакол сведк прысуд штраф ліст перадач карцэр лекар траўм скарг пагроз")
          .split(" ");
  private static final String[] ENDINGS = {"", "а", "у", "ы", "ам", "аў", "ах", "амі", "ання"};
  private static final String[] ONSETS = {"б", "в", "г", "д", "ж", "з", "к", "л", "м", "н", "п"};
  private static final String[] VOWELS = {"а", "о", "у", "э", "ы", "я"};
  private static final String[] CODAS = {"", "р", "с", "т", "ц", "ш", "нк", "льн"};
  private static final String[] PLACES = {"Мінск", "Гомель", "Брэст", "Гродна", "Віцебск", "Орша"};
  private static final int RARE = 60_000;

  private final Random random;

  public Accounts(long seed) {
    this.random = new Random(seed);
  }

  /** A word of a rank: the first ones are of the field, the others made up. */
  static String word(int rank) {
    if (rank < STEMS.length) {
      return STEMS[rank];
    }
    Random letters = new Random(rank * 7919L);
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < 2 + rank % 2; i++) {
      word.append(ONSETS[letters.nextInt(ONSETS.length)]);
      word.append(VOWELS[letters.nextInt(VOWELS.length)]);
      word.append(CODAS[letters.nextInt(CODAS.length)]);
    }
    return word.toString();
  }

  /** Zipf's law, more or less. */
  private int rank() {
    return (int) Math.min(RARE - 1, Math.exp(random.nextDouble() * Math.log(RARE)) - 1);
  }

  /** Some words, as an account has them. */
  public String account(int words) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < words; i++) {
      text.append(i == 0 ? "" : " ").append(word(rank()));
      text.append(ENDINGS[random.nextInt(ENDINGS.length)]);
    }
    return text.append('.').toString();
  }

  /** An event. */
  public TextDoc doc(int number) {
    List<TextDoc.Part> parts = new ArrayList<>();
    parts.add(new TextDoc.Part(TextPlace.ALL, account(20 + random.nextInt(40))));
    parts.add(new TextDoc.Part(TextPlace.PERSON, account(2)));
    String place = PLACES[random.nextInt(PLACES.length)];
    parts.add(new TextDoc.Part(TextPlace.PLACE, place));
    int day = 18_262 + random.nextInt(2_000);
    String kind = random.nextInt(3) == 0 ? "kind:detention" : "kind:hearing";
    return new TextDoc(
        Integer.toString(number),
        parts,
        List.of(kind, "article:" + (300 + random.nextInt(60))),
        Optional.of(new TextDoc.Days(day, day + random.nextInt(30))),
        List.of());
  }

  /** A question, as somebody may ask it. */
  public Clause.All question() {
    List<Clause> clauses = new ArrayList<>();
    int words = 1 + random.nextInt(3);
    for (int i = 0; i < words; i++) {
      String word = word(rank()) + ENDINGS[random.nextInt(ENDINGS.length)];
      clauses.add(new Clause.Word(TextPlace.ALL, word, i == words - 1 && random.nextBoolean()));
    }
    switch (random.nextInt(5)) {
      case 0 -> clauses.add(new Clause.Marked(List.of("kind:detention")));
      case 1 -> {
        int from = 18_262 + random.nextInt(2_000);
        clauses.add(new Clause.During(new TextDoc.Days(from, from + 60)));
      }
      case 2 ->
          clauses.set(
              0, new Clause.Phrase(TextPlace.ALL, List.of(word(rank()), word(random.nextInt(40)))));
      default -> {
        // Words alone.
      }
    }
    return new Clause.All(clauses);
  }
}
