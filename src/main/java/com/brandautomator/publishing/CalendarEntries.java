package com.brandautomator.publishing;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * The stored calendar.
 */
interface CalendarEntries extends Repository<CalendarEntry, Long> {

	CalendarEntry save(CalendarEntry entry);

	void delete(CalendarEntry entry);

	Optional<CalendarEntry> findByPublicationId(UUID publicationId);

	Optional<CalendarEntry> findByIdAndUserId(long id, String userId);

	/**
	 * By date.
	 */
	List<CalendarEntry> findByUserIdAndStatusOrderByScheduledDateAscIdAsc(String userId, CalendarStatus status);

	/**
	 * The last changed first.
	 */
	@Query("""
			select e from CalendarEntry e where e.userId = :userId and e.status in :statuses
			and e.scheduledDate >= :from and e.scheduledDate < :before
			order by e.updatedAt desc, e.id desc""")
	Page<CalendarEntry> findPage(String userId, Collection<CalendarStatus> statuses, Instant from, Instant before,
			Pageable page);

}
