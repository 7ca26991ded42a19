package com.brandautomator.publishing;

import org.jspecify.annotations.Nullable;

/**
 * What the timeline says of a change.
 *
 * @param asked what Meta was asked, without secrets; null when it was not asked
 * @param answered what came back
 * @param decided what the machine made of it
 * @param progress how much of a file is through; null where there are none
 */
record Note(@Nullable String asked, @Nullable String answered, String decided, @Nullable Progress progress) {

	static Note of(String decided) {
		return new Note(null, null, decided, null);
	}

	static Note of(@Nullable String asked, @Nullable String answered, String decided) {
		return new Note(asked, answered, decided, null);
	}

}
