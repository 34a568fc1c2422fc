package org.letapis.casebook.statistics.pack;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.letapis.casebook.exchange.selection.Level;
import org.letapis.casebook.statistics.query.Dimension;

/**
 * What a report is to hold.
 *
 * @param from first day of the period
 * @param to last day of the period, on which it is counted who is held
 * @param only groups that alone are looked at, as in a query
 * @param highest how confidential at most
 * @param guarded whether small figures are not told exactly
 * @param annex whether detentions are listed, with names
 */
public record PackRequest(
    LocalDate from,
    LocalDate to,
    Map<Dimension, Set<String>> only,
    Level highest,
    boolean guarded,
    boolean annex) {}
