package com.brandautomator.insight;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A number that Meta gave.
 *
 * @param day the day that it is about; of a medium, the day on which it was read
 */
record Figure(String metric, LocalDate day, BigDecimal value) {
}
