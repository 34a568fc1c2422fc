package org.letapis.foreign.openevsys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.letapis.domain.problem.Problem;
import org.letapis.foreign.Bounds;
import org.letapis.foreign.ForeignProblem;
import org.letapis.foreign.ForeignSource;
import org.letapis.foreign.ForeignTable;
import org.letapis.foreign.ForeignValue;
import org.letapis.foreign.ForeignValue.Flag;
import org.letapis.foreign.ForeignValue.Many;
import org.letapis.foreign.ForeignValue.Moment;
import org.letapis.foreign.ForeignValue.Text;
import org.letapis.foreign.ForeignValue.Unreadable;
import org.letapis.foreign.Inputs;
import org.letapis.foreign.Reading;
import org.letapis.foreign.Samples;
import org.letapis.foreign.open.ForeignFiles;

class OpenEvSysSourceTest {

  @Test
  void eachKindOfRecordIsATableAndWhatLiesInAnotherKnowsIt() throws IOException {
    try (ForeignSource source = sample()) {
      assertThat(source).isInstanceOf(OpenEvSysSource.class);
      assertThat(source.tables())
          .extracting(ForeignTable::name)
          .containsExactly(
              "event",
              "act",
              "involvement",
              "arrest",
              "chain_of_events",
              "person",
              "biographic_details",
              "address",
              "intervention");
      assertThat(Samples.cell(source, 2, 0, "event")).isEqualTo(new Text("oes-1"));
      assertThat(Samples.cell(source, 2, 0, "act")).isEqualTo(new Text("oes-2"));
      assertThat(Samples.cell(source, 6, 0, "person")).isEqualTo(new Text("oes-10"));
      assertThat(source.tables().get(5).rows()).isEqualTo(2);
    }
  }

  @Test
  void valuesAreReadByTheNamesOfTheirElements() throws IOException {
    try (ForeignSource source = sample()) {
      assertThat(Samples.cell(source, 0, 0, "initial_date"))
          .isEqualTo(new Moment(LocalDate.of(2021, 8, 3).atStartOfDay(), false));
      assertThat(Samples.cell(source, 0, 0, "final_date")).isEqualTo(new Text("2021-08"));
      assertThat(Samples.cell(source, 1, 0, "initial_date")).isEqualTo(new Text("2021"));
      assertThat(Samples.cell(source, 0, 0, "date_received")).isEqualTo(ForeignValue.EMPTY);
      assertThat(Samples.cell(source, 6, 0, "initial_date"))
          .isEqualTo(new Unreadable("1999-13-01", "foreign.cell-date"));
      assertThat(Samples.cell(source, 0, 0, "confidentiality")).isEqualTo(new Flag(false));
      assertThat(Samples.cell(source, 0, 0, "project_title")).isEqualTo(new Text("Двор & вуліца"));
      assertThat(Samples.cell(source, 0, 0, "geographical_term"))
          .isEqualTo(new Many(List.of(new Text("021204000000"), new Text("021205000000"))));
    }
  }

  @Test
  void whatIsHostileIsRefused() {
    refused("<!DOCTYPE events SYSTEM 'file:///etc/passwd'><events/>", ForeignProblem.XML_DTD);
    refused("<events/>", ForeignProblem.EMPTY);
    StringBuilder attributes = new StringBuilder("<events ");
    for (int i = 0; i < 100_000; i++) {
      attributes.append('a').append(i).append("='b' ");
    }
    refused(attributes + "/>", ForeignProblem.XML_BROKEN);
    refused("<events a='" + "x".repeat(2 << 20) + "'/>", ForeignProblem.XML_BROKEN);
    refused("<?xml version='1.0' encoding='nonsense'?><events/>", ForeignProblem.XML_BROKEN);
    refused("<events><person><a>b</a></person>", ForeignProblem.XML_BROKEN);
    refused("<events>" + "<a>".repeat(100), ForeignProblem.XML_DEEP);
    refused(
        "<events><person><a>" + "x".repeat(100_001) + "</a></person></events>",
        ForeignProblem.VALUE_TOO_LONG);
    refused(
        "<events><person>" + "<a/>".repeat(100_001) + "</person></events>",
        ForeignProblem.RECORD_TOO_LONG);
    StringBuilder tables = new StringBuilder("<events>");
    for (int i = 0; i < 201; i++) {
      tables.append("<t%d><a>b</a></t%d>".formatted(i, i));
    }
    refused(tables + "</events>", ForeignProblem.TOO_MANY_TABLES);
  }

  private static void refused(String xml, ForeignProblem why) {
    assertThatThrownBy(() -> OpenEvSysSource.open(Inputs.of(xml), Bounds.USUAL))
        .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.code()).isEqualTo(why));
  }

  private static ForeignSource sample() {
    return ForeignFiles.open(
        Inputs.of(Samples.bytes("openevsys/export.xml")), Bounds.USUAL, Reading.GUESSED);
  }
}
