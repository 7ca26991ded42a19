package com.brandautomator.publishing;

import java.time.Instant;

/**
 * A body that asks for something to be published.
 */
interface PublishingRequest {

	/**
	 * What it asks for.
	 * @throws com.brandautomator.web.InvalidInput when a part is missing or makes no
	 * sense (400)
	 */
	Wish wish(Instant now);

}
