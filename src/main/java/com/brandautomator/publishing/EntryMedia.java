package com.brandautomator.publishing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import com.brandautomator.web.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * Finds the media behind the addresses of an entry. An address that we gave out is the
 * medium that it was, with all that was said of it.
 */
final class EntryMedia {

	private static final Pattern IMAGE_FILE = Pattern.compile("(?i)[^?#]*\\.(jpe?g|png|webp|heic|gif)([?#].*)?");

	/** Said of one image: of a post's only one, or of one within a carousel. */
	private static final Set<String> OF_AN_IMAGE = Set.of("alt_text", "user_tags");

	/** Said of a medium, so that they go with it. */
	private static final Set<String> OF_A_MEDIUM = Set.of("alt_text", "user_tags", "cover_url", "thumb_offset");

	/** Said of every kind that is in the feed. */
	private static final Set<String> OF_THE_FEED = Set.of("collaborators", "location_id", "is_ai_generated");

	private final EntryContent before;

	private final List<MediaItem> known;

	private final List<MediaItem> media = new ArrayList<>();

	private final @Nullable PublicationKind kind;

	private final boolean isUnchanged;

	private EntryMedia(EntryContent before, List<String> urls, @Nullable EntryMediaType wanted) {
		this.before = before;
		this.known = new ArrayList<>(before.media().stream().map(this::withItsOptions).toList());
		urls.forEach((url) -> this.media.add(medium(url, (urls.size() == 1) ? wanted : null)));
		this.kind = kind(wanted);
		this.isUnchanged = this.kind == before.kind() && urls.equals(before.urls());
	}

	static EntryMedia of(EntryContent before, List<String> urls, @Nullable EntryMediaType wanted) {
		return new EntryMedia(before, urls, wanted);
	}

	@Nullable PublicationKind kind() {
		return this.kind;
	}

	List<MediaItem> media() {
		if (this.isUnchanged) {
			return this.before.media();
		}
		return (this.kind == PublicationKind.CAROUSEL) ? List.copyOf(this.media)
				: this.media.stream().map((item) -> new MediaItem(item.type(), item.url(), Map.of())).toList();
	}

	/**
	 * What is still said of the whole post.
	 */
	Map<String, String> options() {
		if (this.isUnchanged) {
			return this.before.options();
		}
		Map<String, String> options = new LinkedHashMap<>(this.before.options());
		options.keySet().removeAll(OF_A_MEDIUM);
		if (this.kind != this.before.kind()) {
			options.keySet().retainAll(OF_THE_FEED);
		}
		if (this.kind == PublicationKind.IMAGE) {
			options.putAll(this.media.get(0).options());
		}
		return options;
	}

	// What is said of a post's only image is said of that image.
	private MediaItem withItsOptions(MediaItem item) {
		if (this.before.kind() != PublicationKind.IMAGE) {
			return item;
		}
		Map<String, String> options = new LinkedHashMap<>(this.before.options());
		options.keySet().retainAll(OF_AN_IMAGE);
		return new MediaItem(item.type(), item.url(), options);
	}

	private MediaItem medium(String url, @Nullable EntryMediaType wanted) {
		Optional<MediaItem> same = this.known.stream().filter((item) -> item.url().equals(url)).findFirst();
		same.ifPresent(this.known::remove);
		MediaItem.Type type = (wanted != null) ? wanted.type() : null;
		if (type == null) {
			type = same.map(MediaItem::type).orElseGet(() -> probably(url));
		}
		return (same.isPresent() && same.get().type() == type) ? same.get() : new MediaItem(type, url, Map.of());
	}

	private MediaItem.Type probably(String url) {
		if (WishedMedium.typeOf(url) == MediaItem.Type.VIDEO) {
			return MediaItem.Type.VIDEO;
		}
		boolean isReel = this.before.kind() == PublicationKind.REEL && !IMAGE_FILE.matcher(url).matches();
		return isReel ? MediaItem.Type.VIDEO : MediaItem.Type.IMAGE;
	}

	private @Nullable PublicationKind kind(@Nullable EntryMediaType wanted) {
		boolean isStory = (wanted != null) ? wanted == EntryMediaType.STORIES
				: this.before.kind() == PublicationKind.STORY;
		if (this.media.isEmpty()) {
			return null;
		}
		if (isStory && this.media.size() > 1) {
			throw new InvalidInput("media_urls", "must be one; a story has no more");
		}
		if (this.media.size() > 1) {
			return PublicationKind.CAROUSEL;
		}
		return isStory ? PublicationKind.STORY
				: this.media.get(0).isVideo() ? PublicationKind.REEL : PublicationKind.IMAGE;
	}

}
