package com.brandautomator.webhook;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Says in one short line for a person what happened, whatever the payload holds.
 *
 * @param own whether the account itself did it
 * @param username of who did; null where Meta does not say
 * @param content the payload
 */
record Preview(boolean own, @Nullable String username, JsonSlice content) {

	private static final Pattern COUNT = Pattern.compile("-?[0-9]{1,15}");

	/**
	 * The line; never empty.
	 * @param field the change's field, or the part of the delivery that it stood in
	 */
	String of(EventType type, String field) {
		return Line.cut(switch (type) {
			case COMMENTS, LIVE_COMMENTS -> comment();
			case MENTIONS ->
				(this.content.text("comment_id") != null) ? "Mentioned you in a comment" : "Mentioned you in a caption";
			case STORY_INSIGHTS -> storyInsights();
			case UNKNOWN -> "Unknown event: " + orElse(Line.of(field), "without a name");
			default -> (this.own ? "You: " : "") + new MessagePreview(this.content).of(type);
		});
	}

	private String comment() {
		String who = this.own ? "You" : orElse(Line.of(this.username), "Somebody");
		String text = Line.of(this.content.text("text"));
		return (text != null) ? who + ": " + text : who + " commented";
	}

	private String storyInsights() {
		String counts = Stream.of("reach", "replies")
			.filter((name) -> count(name) != null)
			.map((name) -> name + " " + count(name))
			.collect(Collectors.joining(", "));
		return counts.isEmpty() ? "Story ended" : "Story ended: " + counts;
	}

	// Counts below five are -1 (graph-api 9.5).
	private @Nullable String count(String name) {
		String count = this.content.text(name);
		if (count == null || !COUNT.matcher(count).matches()) {
			return null;
		}
		return count.startsWith("-") ? "under 5" : count;
	}

	private static String orElse(@Nullable String line, String other) {
		return (line != null) ? line : other;
	}

}
