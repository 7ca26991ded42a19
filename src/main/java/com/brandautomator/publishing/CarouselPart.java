package com.brandautomator.publishing;

import org.jspecify.annotations.Nullable;

/**
 * What only the answer of a carousel has.
 *
 * @param mediaType Meta's word for it
 * @param carouselCount how many media it has
 */
record CarouselPart(String mediaType, int carouselCount) {

	static @Nullable CarouselPart of(PublicationView publication) {
		return (publication.content().kind() == PublicationKind.CAROUSEL)
				? new CarouselPart(publication.content().mediaType(), publication.content().media().size()) : null;
	}

}
