package com.brandautomator.publishing;

import java.util.Optional;
import java.util.UUID;

import org.springframework.data.repository.Repository;

/**
 * The stored calendar.
 */
interface CalendarEntries extends Repository<CalendarEntry, Long> {

	CalendarEntry save(CalendarEntry entry);

	Optional<CalendarEntry> findByPublicationId(UUID publicationId);

}
