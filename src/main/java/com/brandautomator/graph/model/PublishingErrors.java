package com.brandautomator.graph.model;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import static com.brandautomator.graph.model.ErrorRow.row;
import static com.brandautomator.graph.model.ErrorRow.seen;
import static com.brandautomator.graph.model.ErrorRow.whole;
import static com.brandautomator.graph.model.Kind.ACCOUNT_RESTRICTED;
import static com.brandautomator.graph.model.Kind.CONTAINER_GONE;
import static com.brandautomator.graph.model.Kind.MEDIA_REJECTED;
import static com.brandautomator.graph.model.Kind.NOT_READY;
import static com.brandautomator.graph.model.Kind.OUTCOME_UNKNOWN;
import static com.brandautomator.graph.model.Kind.QUOTA_REACHED;
import static com.brandautomator.graph.model.Kind.REFUSED;
import static com.brandautomator.graph.model.Kind.TRANSIENT;

/**
 * What goes wrong while something is published (graph-api 10.2).
 */
final class PublishingErrors {

	private static final String NO_DOWNLOAD = "Instagram could not download or convert the video. Please check that "
			+ "its address is public and answers quickly, or save it anew as MP4 (H.264 and AAC).";

	private static final List<ErrorRow> TABLE = List.of(seen(2207076, CONTAINER_GONE, NO_DOWNLOAD),
			seen(2207077, CONTAINER_GONE, NO_DOWNLOAD), seen(2207082, CONTAINER_GONE, NO_DOWNLOAD),
			seen(2207081, MEDIA_REJECTED,
					"This account may not publish trial reels. Please publish it as an ordinary reel."),
			row(-2, 2207003, TRANSIENT,
					"Instagram took too long to download the medium. "
							+ "Please check that its address answers quickly, then try again."),
			row(-2, 2207020, CONTAINER_GONE, CONTAINER_GONE.sentence()),
			row(-1, 2207001, TRANSIENT, TRANSIENT.sentence()),
			row(-1, 2207032, TRANSIENT, "Instagram could not take the medium. Please try again."),
			row(-1, 2207053, CONTAINER_GONE,
					"Instagram failed while taking the video. Please try again, or save it anew as MP4 (H.264 and AAC)."),
			row(-1, 2207073, REFUSED,
					"Instagram does not allow this for this type of medium. Please do it in the Instagram app."),
			row(-1, 2207085, OUTCOME_UNKNOWN,
					"Instagram failed in the middle, so it may or may not have happened. Please look before you do it again."),
			row(1, 2207057, MEDIA_REJECTED, "The cover frame lies outside the video. Please choose an earlier one."),
			row(4, 2207051, ACCOUNT_RESTRICTED,
					"Instagram held this action back as too much in a short time. Please wait some hours."),
			row(9, 2207042, QUOTA_REACHED, QUOTA_REACHED.sentence()),
			row(10, 9053, MEDIA_REJECTED,
					"This account may not use this audio. Please choose another, or leave it out."),
			row(24, 2207006, CONTAINER_GONE,
					"Instagram does not find the upload for this account. Please post it again; if it stays, reconnect."),
			whole(24, 2207008, CONTAINER_GONE, CONTAINER_GONE.sentence()),
			whole(25, 2207050, ACCOUNT_RESTRICTED, ACCOUNT_RESTRICTED.sentence()),
			row(100, 2207023, REFUSED,
					"Instagram does not know this type of medium. Please tell whoever runs the service."),
			row(100, 2207028, MEDIA_REJECTED,
					"A carousel needs 2 to 10 images or videos. Please add some, or take some away."),
			row(100, 2207035, MEDIA_REJECTED, "A product tag of a video has no position. Please leave x and y out."),
			row(100, 2207036, MEDIA_REJECTED, "A product tag of an image needs a position. Please name x and y."),
			row(100, 2207037, MEDIA_REJECTED,
					"Instagram does not know this product, or it may not be tagged. Please choose another."),
			row(100, 2207040, MEDIA_REJECTED, "The caption mentions more than 20 accounts. Please take some out."),
			whole(352, 2207026, MEDIA_REJECTED,
					"Instagram does not accept this video format, or the video is too short or too long. "
							+ "Please check its length, and save it anew as MP4 (H.264 and AAC)."),
			whole(9004, 2207052, MEDIA_REJECTED,
					"Instagram could not fetch the medium from its address. "
							+ "Please make it public and reachable without sign-in."),
			whole(9007, 2207027, NOT_READY, NOT_READY.sentence()),
			whole(36000, 2207004, MEDIA_REJECTED, "The image is larger than 8 MB. Please make it smaller."),
			whole(36001, 2207005, MEDIA_REJECTED, "The image is not a JPEG. Please save it as one."),
			whole(36003, 2207009, MEDIA_REJECTED,
					"The image's aspect ratio is not between 4:5 and 1.91:1. Please crop it."),
			whole(36004, 2207010, MEDIA_REJECTED, "The caption is too long. Please shorten it."));

	private PublishingErrors() {
	}

	static Stream<ErrorRow> rows() {
		return Stream.concat(TABLE.stream(), audio());
	}

	private static Stream<ErrorRow> audio() {
		return IntStream.rangeClosed(9050, 9064)
			.mapToObj((subcode) -> row(100, subcode, MEDIA_REJECTED,
					"Instagram does not take this audio for the video. Please choose another, or leave it out."));
	}

}
