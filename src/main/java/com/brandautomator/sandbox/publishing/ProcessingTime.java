package com.brandautomator.sandbox.publishing;

import java.time.Duration;

import com.brandautomator.sandbox.world.SandboxPart;
import com.brandautomator.sandbox.world.Setting;
import com.brandautomator.sandbox.world.Settings;

/**
 * Tells how long a container is in progress, from its making on.
 */
@SandboxPart
class ProcessingTime {

	private final Settings settings;

	ProcessingTime(Settings settings) {
		this.settings = settings;
	}

	Duration of(MediumKind kind) {
		Setting own = kind.isVideo() ? Setting.VIDEO_PROCESSING_MS : Setting.IMAGE_PROCESSING_MS;
		return Duration
			.ofMillis(this.settings.chosen(Setting.PROCESSING_MS).orElseGet(() -> this.settings.number(own)));
	}

	Duration ofVideo(Duration length) {
		Duration least = of(MediumKind.REEL);
		return this.settings.chosen(Setting.PROCESSING_MS).isPresent() ? least
				: least.plusMillis(length.toSeconds() * this.settings.number(Setting.VIDEO_SECOND_PROCESSING_MS));
	}

}
