package com.brandautomator.publishing;

import java.time.Duration;
import java.util.UUID;

import com.brandautomator.graph.model.GraphError;
import com.brandautomator.graph.model.GraphErrors;
import com.brandautomator.graph.model.GraphException;
import com.brandautomator.graph.model.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A post that meets one of Meta's errors, and what becomes of it.
 *
 * @param post what is posted: {@code image}, {@code carousel} or {@code story}
 * @param where the edge that answers with the error: {@code media}, {@code status},
 * {@code media_publish}, {@code live} when that does what it refuses, or
 * {@code processing} for a container whose status names it
 * @param code Meta's code; null where a status names a subcode alone
 * @param subcode Meta's subcode
 * @param times how often Meta says so
 * @param kind what it is for us
 * @param outcome what comes of it
 */
record Encounter(String post, String where, @Nullable Integer code, @Nullable Integer subcode, int times, Kind kind,
		Outcome outcome) {

	static Encounter parse(String line) {
		String[] words = line.strip().split("[ |]+");
		String[] codes = words[2].split("/");
		boolean bare = words[1].equals("processing");
		Integer last = Integer.valueOf(codes[codes.length - 1]);
		return new Encounter(words[0], words[1], bare ? null : Integer.valueOf(codes[0]),
				(bare || codes.length > 1) ? last : null, Integer.parseInt(words[3]), Kind.valueOf(words[4]),
				new Outcome(Integer.parseInt(words[5]), Integer.parseInt(words[6]), words[7], words[8]));
	}

	/** Whether it ends the connection, so that nobody else may share it. */
	boolean endsTheConnection() {
		return !this.outcome.account().equals("connected");
	}

	/** What Meta's answer is for us. */
	GraphException exception() {
		return (this.code != null) ? GraphErrors.exception(new GraphError(this.code, this.subcode, null), Duration.ZERO)
				: GraphErrors.ofContainer(String.valueOf(this.subcode));
	}

	/** Whether a line of the timeline says so. */
	boolean isTold(String answer) {
		return (this.code == null) ? answer.endsWith(" " + this.subcode)
				: (answer + ",").startsWith(exception().error() + ",");
	}

	boolean isRateLimited() {
		return this.kind == Kind.RATE_LIMITED;
	}

	/** The order at the sandbox that makes it so. */
	String fault(String account) {
		String on = this.where.equals("live") ? "media_publish" : this.where;
		String more = on.startsWith("media") ? ", \"method\": \"POST\", \"after_work\": " + this.where.equals("live")
				: "";
		return """
				{"on": "%s", "kind": "error", "times": %d, "account_id": "%s", "error": {"code": %s, "subcode": %s}%s}"""
			.formatted(on, this.times, account, this.code, this.subcode, more);
	}

	/** The path that takes such a post. */
	String path() {
		return switch (this.post) {
			case "carousel" -> "instagram/carousel/post/";
			case "story" -> "instagram/stories/";
			default -> "instagram/post/";
		};
	}

	/** The post itself. */
	String body(String picture) {
		return this.post.equals("carousel") ? "{\"image_urls\": [\"%s\", \"%s\"]}".formatted(picture, picture)
				: "{\"image_url\": \"%s\"}".formatted(picture);
	}

	@Override
	public String toString() {
		return this.post + " that meets " + exception().error() + " x " + this.times + " at " + this.where;
	}

	/**
	 * What comes of a post.
	 *
	 * @param made how many containers Meta was asked for
	 * @param sent how often Meta was asked to publish
	 * @param end what the post became, with its reason or code, and with {@code paused}
	 * before it when it was held on its way; {@code waits} for one that called nobody for
	 * a minute
	 * @param account what the account became
	 */
	record Outcome(int made, int sent, String end, String account) {
	}

}
