package com.brandautomator.publishing;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * Each option, and where Instagram takes it (graph-api 3.2).
 */
enum Option {

	/** What an image shows. */
	ALT_TEXT(Options::altText, "images; within a carousel it belongs to the image in items[]", Place.IMAGE,
			Place.IMAGE_ITEM),
	/** With whom the post is shared. */
	COLLABORATORS(Options::collaborators, "images, reels and carousels as a whole", Place.IMAGE, Place.REEL,
			Place.CAROUSEL),
	/** Where it was taken. */
	LOCATION_ID(Options::locationId, "images, reels and carousels as a whole", Place.IMAGE, Place.REEL, Place.CAROUSEL),
	/** Who is on it. */
	USER_TAGS(Options::userTags, "images, reels and stories; within a carousel they belong to the images in items[]",
			Place.IMAGE, Place.REEL, Place.IMAGE_STORY, Place.VIDEO_STORY, Place.IMAGE_ITEM),
	/** Whether AI made it. */
	IS_AI_GENERATED(Options::isAiGenerated, "whole posts; say it of the carousel, not of its items", Place.IMAGE,
			Place.REEL, Place.CAROUSEL, Place.IMAGE_STORY, Place.VIDEO_STORY),
	/** In the feed too. */
	SHARE_TO_FEED(Options::shareToFeed, "reels", Place.REEL),
	/** An image as cover. */
	COVER_URL(Options::coverUrl, "reels", Place.REEL),
	/** A moment as cover. */
	THUMB_OFFSET(Options::thumbOffset, "reels", Place.REEL),
	/** What the sound is called. */
	AUDIO_NAME(Options::audioName, "reels", Place.REEL),
	/** Shown to strangers first. */
	TRIAL(Options::trial, "reels", Place.REEL),
	/** What the account itself says below it; a story has no comments. */
	FIRST_COMMENT(Options::firstComment, "images, reels and carousels as a whole", Place.IMAGE, Place.REEL,
			Place.CAROUSEL);

	private static final Set<Option> TEXTS = EnumSet.of(ALT_TEXT, LOCATION_ID, COVER_URL, AUDIO_NAME, FIRST_COMMENT);

	private final Function<Options, @Nullable Object> value;

	private final String taken;

	private final Set<Place> places;

	Option(Function<Options, @Nullable Object> value, String taken, Place first, Place... others) {
		this.value = value;
		this.taken = taken;
		this.places = EnumSet.of(first, others);
	}

	/**
	 * The callers' word for it.
	 */
	String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	/**
	 * Whether Meta takes it as it is; all else is JSON.
	 */
	boolean isText() {
		return TEXTS.contains(this);
	}

	/**
	 * What is said; null when nothing is.
	 */
	@Nullable Object of(Options options) {
		return this.value.apply(options);
	}

	boolean isTakenOf(Place place) {
		return this.places.contains(place);
	}

	/**
	 * Why it is not taken there, for a person.
	 */
	String refusal(Place place) {
		return "Instagram does not take " + word() + " for " + place.words() + ", only for " + this.taken;
	}

}
