package org.letapis.casebook.publication.huridocs;

import java.util.List;

/** The tables, with the names of columns as OpenEvSys has them. */
enum Sheet {
  EVENTS(
      "event_record_number",
      "event_title",
      "initial_date",
      "initial_date_type",
      "final_date",
      "final_date_type",
      "event_description",
      "exact_location",
      "violation_status"),
  ACTS(
      "act_record_number",
      "event",
      "victim",
      "type_of_act",
      "type_of_act_text",
      "method_of_violence",
      "method_of_violence_text",
      "initial_date",
      "initial_date_type",
      "final_date",
      "final_date_type",
      "exact_location",
      "physical_consequences"),
  PERSONS(
      "person_record_number",
      "counting_unit",
      "person_name",
      "other_names",
      "date_of_birth",
      "date_of_birth_type",
      "sex",
      "occupation",
      "local_term_for_occupation",
      "citizenship",
      "health",
      "remarks"),
  VICTIMS("act", "event", "victim", "victim_name"),
  PERPETRATORS(
      "involvement_record_number",
      "event",
      "act",
      "perpetrator",
      "perpetrator_name",
      "degree_of_involvement",
      "type_of_perpetrator",
      "remarks"),
  INTERVENTIONS(
      "intervention_record_number",
      "event",
      "victim",
      "type_of_intervention",
      "date_of_intervention",
      "parties_requested",
      "response_text"),
  CODED_VALUES("record", "type", "field", "field_label", "term", "term_label", "thesaurus", "code");

  private final List<String> columns;

  Sheet(String... columns) {
    this.columns = List.of(columns);
  }

  List<String> columns() {
    return columns;
  }

  /** The name of its file, without an ending. */
  String code() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
