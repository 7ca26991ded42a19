package com.brandautomator.publishing;

import java.util.concurrent.atomic.AtomicInteger;

import com.brandautomator.graph.model.GraphException;
import com.brandautomator.graph.model.PublishingLimit;
import com.brandautomator.instagram.InstagramAccount;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * Knows whether an account may publish more at this moment. The quota is read from Meta,
 * never assumed (graph-api 3.7); far from the limit a reading counts for a minute.
 */
@Component
class QuotaRoom {

	private static final Logger logger = LoggerFactory.getLogger(QuotaRoom.class);

	// As near to the limit as this, other nodes and people may have used the rest.
	private static final int NEAR = 10;

	private final Cache<String, Reading> readings;

	QuotaRoom(Pace pace) {
		this.readings = Caffeine.newBuilder().maximumSize(10_000).expireAfterWrite(pace.quotaFresh()).build();
	}

	/**
	 * Whether one more may be published now. Where Meta refuses to say so, it decides
	 * when it is asked to publish.
	 */
	boolean isThere(InstagramAccount account) {
		String key = account.testMode() + account.instagramUserId();
		Reading known = this.readings.getIfPresent(key);
		if (known != null && known.takeFarFromTheLimit()) {
			return true;
		}
		try {
			Reading reading = new Reading(account.getContentPublishingLimit(), new AtomicInteger());
			this.readings.put(key, reading);
			return reading.take();
		}
		catch (GraphException.PermissionMissing | GraphException.Refused | GraphException.ObjectMissing ex) {
			logger.info("The publishing quota of {} cannot be read: {}", account.instagramUserId(), ex.error());
			return true;
		}
	}

	/**
	 * What Meta said, and what was sent since.
	 */
	private record Reading(PublishingLimit limit, AtomicInteger sent) {

		boolean takeFarFromTheLimit() {
			return this.limit.quotaUsage() + this.sent.incrementAndGet() <= this.limit.quotaTotal() - NEAR;
		}

		boolean take() {
			return this.limit.quotaUsage() + this.sent.incrementAndGet() <= this.limit.quotaTotal();
		}

	}

}
