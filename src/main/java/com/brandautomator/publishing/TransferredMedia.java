package com.brandautomator.publishing;

import com.brandautomator.security.CallerId;
import com.brandautomator.upload.files.GivenVideos;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells files that were sent what they became.
 */
@Component
class TransferredMedia {

	private final GivenVideos videos;

	TransferredMedia(GivenVideos videos) {
		this.videos = videos;
	}

	/** In the transaction that makes it so. */
	@EventListener
	void published(PublicationChanged event) {
		PublicationView publication = event.publication();
		String mediaId = publication.live().mediaId();
		CallerId caller = new CallerId(publication.owner().userId());
		if (publication.status() == PublicationStatus.PUBLISHED && mediaId != null) {
			publication.content()
				.media()
				.stream()
				.filter(MediaItem::isVideo)
				.flatMap((medium) -> this.videos.at(caller, medium.url()).stream())
				.forEach((video) -> this.videos.published(video.id(), mediaId));
		}
	}

}
