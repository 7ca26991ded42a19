package com.brandautomator.sandbox.world;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * What a control call may change about how Meta behaves.
 */
public enum Setting {

	/** Posts an account may publish in 24 hours; Meta's own pages say 25, 50 and 100. */
	QUOTA_TOTAL(100, 1_000_000),

	/** Containers an account may create in 24 hours. */
	CONTAINERS_PER_DAY(400, 1_000_000),

	/** How long a container of any kind stays {@code IN_PROGRESS}; each kind its own. */
	PROCESSING_MS(null, 86_400_000),

	/** How long an image or a carousel stays so, where nothing is said for all kinds. */
	IMAGE_PROCESSING_MS(1500, 86_400_000),

	/** How long a video stays so at least. */
	VIDEO_PROCESSING_MS(4000, 86_400_000),

	/** How much longer for each second that it lasts. */
	VIDEO_SECOND_PROCESSING_MS(100, 60_000),

	/** Calls of the app in an hour that touch no Instagram account (Platform limit). */
	APP_CALLS_PER_HOUR(20_000, 1_000_000_000),

	/** Calls for one Instagram account in 24 hours: 4800 times 10 impressions. */
	ACCOUNT_CALLS_PER_DAY(48_000, 1_000_000_000),

	/** Comments in a minute that followers write by themselves, on every account. */
	FOLLOWERS_PER_MINUTE(0, 6000),

	/** Whether a video's bytes are {@code bytes_transfered}, as Meta spells it, too. */
	BYTES_WITH_ONE_R(false, 0),

	/** "Require App Secret" of the App Dashboard. */
	REQUIRE_PROOF(true, 0);

	private final @Nullable Object initial;

	private final int most;

	Setting(@Nullable Object initial, int most) {
		this.initial = initial;
		this.most = most;
	}

	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	public static Optional<Setting> of(String word) {
		return Arrays.stream(values()).filter((setting) -> setting.word().equals(word)).findFirst();
	}

	/**
	 * What values it takes, in words.
	 */
	public String rule() {
		return (this.initial instanceof Boolean) ? "true or false" : "a whole number from 0 to " + this.most;
	}

	/**
	 * Whether it takes this value; null stands for its first one.
	 */
	public boolean takes(@Nullable Object value) {
		if (value == null || this.initial instanceof Boolean) {
			return value == null || value instanceof Boolean;
		}
		return value instanceof Integer number && number >= 0 && number <= this.most;
	}

	@Nullable Object read(@Nullable String text) {
		if (text == null) {
			return this.initial;
		}
		return (this.initial instanceof Boolean) ? (Object) Boolean.valueOf(text) : Integer.valueOf(text);
	}

}
