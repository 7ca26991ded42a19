package com.brandautomator.publishing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.brandautomator.security.CallerId;
import com.brandautomator.upload.files.GivenFiles;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Keeps the files of whatever is still to be published: of a publication until it ends,
 * of a draft as long as it is one.
 */
@Component
class FileHolds {

	private final GivenFiles files;

	FileHolds(GivenFiles files) {
		this.files = files;
	}

	@EventListener
	void on(PublicationAdded added) {
		follow(added.publication());
	}

	/** Within the transaction of the change. */
	@EventListener
	void on(PublicationChanged changed) {
		follow(changed.publication());
	}

	private void follow(PublicationView publication) {
		Content content = publication.content();
		boolean needed = !publication.status().isEnded() || publication.status() == PublicationStatus.UNCONFIRMED;
		this.files.hold("publication:" + publication.id(), new CallerId(publication.owner().userId()),
				needed ? addresses(content.media(), content.options()) : List.of());
	}

	void follow(CallerId caller, CalendarEntry entry) {
		EntryContent content = entry.content();
		this.files.hold(holder(entry), caller,
				entry.isDraft() ? addresses(content.media(), content.options()) : List.of());
	}

	void forget(CallerId caller, CalendarEntry entry) {
		this.files.hold(holder(entry), caller, List.of());
	}

	private static String holder(CalendarEntry entry) {
		return "entry:" + entry.id();
	}

	private static List<String> addresses(List<MediaItem> media, Map<String, String> options) {
		List<String> addresses = new ArrayList<>(media.stream().map(MediaItem::url).toList());
		addresses.add(options.getOrDefault(Option.COVER_URL.word(), ""));
		return addresses;
	}

}
