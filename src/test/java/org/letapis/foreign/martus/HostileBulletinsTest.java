package org.letapis.foreign.martus;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.letapis.domain.problem.Problem;
import org.letapis.foreign.Bounds;
import org.letapis.foreign.ForeignProblem;
import org.letapis.foreign.Inputs;

/** An export that means harm, or is damaged, is refused by what is wrong with it. */
class HostileBulletinsTest {

  @Test
  void whatIsHostileOrBrokenIsRefusedByItsPlace() {
    String head = "<MartusBulletins><MartusBulletin><FieldValues>";
    refused("<!DOCTYPE x [<!ENTITY a 'b'>]><MartusBulletins/>", ForeignProblem.XML_DTD);
    refused(head + "<Field tag='a'><Value>x", ForeignProblem.XML_BROKEN);
    refused(head + "<Field tag='a'><Value>&b;</Value></Field>", ForeignProblem.XML_DTD);
    refused(
        head + "<Field tag='a'><Value>" + "x".repeat(100_001) + "</Value></Field>",
        ForeignProblem.VALUE_TOO_LONG);
    refused(
        head + ("<Field tag='%d'><Value>" + "x".repeat(90_000) + "</Value></Field>").repeat(12),
        ForeignProblem.RECORD_TOO_LONG);
    refused(
        "<MartusBulletins><MartusBulletin>" + "<MainFieldSpecs>".repeat(70),
        ForeignProblem.XML_DEEP);
    StringBuilder wide = new StringBuilder(head);
    for (int i = 0; i < 1_001; i++) {
      wide.append("<Field tag='f").append(i).append("'><Value>x</Value></Field>");
    }
    refused(wide.toString(), ForeignProblem.TOO_MANY_COLUMNS);
    refused("<OtherBulletins/>", ForeignProblem.UNKNOWN_FORMAT);
  }

  @Test
  void bytesThatAreNoUtf8AreRefused() {
    byte[] wrong =
        "<MartusBulletins><MartusBulletin><FieldValues><Field tag='t'><Value>Ганна"
            .getBytes(java.nio.charset.Charset.forName("windows-1251"));
    assertThatThrownBy(() -> MartusSource.open(Inputs.of(wrong), Bounds.USUAL))
        .isInstanceOfSatisfying(
            Problem.class, p -> assertThat(p.is(ForeignProblem.BROKEN_ENCODING)).isTrue());
  }

  private static void refused(String xml, ForeignProblem why) {
    assertThatThrownBy(() -> MartusSource.open(Inputs.of(xml.getBytes(UTF_8)), Bounds.USUAL))
        .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.code()).isEqualTo(why));
  }
}
