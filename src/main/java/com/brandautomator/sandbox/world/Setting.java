package com.brandautomator.sandbox.world;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What a control call may change about how Meta behaves.
 */
public enum Setting {

	/** Posts an account may publish in 24 hours; Meta's own pages say 25, 50 and 100. */
	QUOTA_TOTAL(100),

	/** Containers an account may create in 24 hours. */
	CONTAINERS_PER_DAY(400),

	/** How long a container stays {@code IN_PROGRESS}. */
	PROCESSING_MS(1500),

	/** Calls of the app in an hour that touch no Instagram account (Platform limit). */
	APP_CALLS_PER_HOUR(20_000),

	/** Calls for one Instagram account in 24 hours: 4800 times 10 impressions. */
	ACCOUNT_CALLS_PER_DAY(48_000),

	/** "Require App Secret" of the App Dashboard. */
	REQUIRE_PROOF(true);

	private final Object initial;

	Setting(Object initial) {
		this.initial = initial;
	}

	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	public static Optional<Setting> of(String word) {
		return Arrays.stream(values()).filter((setting) -> setting.word().equals(word)).findFirst();
	}

	String initial() {
		return this.initial.toString();
	}

	/**
	 * The text as the value it stands for.
	 * @throws IllegalArgumentException when it is not one of this setting's kind
	 */
	Object read(String text) {
		if (!(this.initial instanceof Boolean)) {
			return Numbers.notNegative(text);
		}
		if (text.equals("true") || text.equals("false")) {
			return Boolean.valueOf(text);
		}
		throw new IllegalArgumentException(text);
	}

}
