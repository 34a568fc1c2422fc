package org.letapis.casebook.due;

import java.util.Optional;
import org.letapis.domain.law.deadline.DeadlineRule;

/**
 * A rule as it holds in this casebook.
 *
 * @param rule as it is counted by
 * @param own whether the casebook's people wrote it, and it does not come with the program
 * @param changed whether it comes with the program and was changed here
 * @param confirmed who confirmed it just as it is; a rule that was changed since is not confirmed
 */
public record StandingRule(
    DeadlineRule rule, boolean own, boolean changed, Optional<Confirmation> confirmed) {}
