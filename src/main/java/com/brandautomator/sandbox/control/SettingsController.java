package com.brandautomator.sandbox.control;

import java.util.LinkedHashMap;
import java.util.Map;

import com.brandautomator.sandbox.world.Setting;
import com.brandautomator.sandbox.world.Settings;
import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;

/**
 * Reads and changes how Meta behaves.
 */
@ControlCalls({ "/sandbox/control/settings", "/sandbox/control/settings/" })
class SettingsController {

	private final Settings settings;

	SettingsController(Settings settings) {
		this.settings = settings;
	}

	@GetMapping
	Map<String, @Nullable Object> read() {
		return this.settings.all();
	}

	@PostMapping
	Map<String, @Nullable Object> change(@RequestBody Map<String, @Nullable Object> wanted) {
		Map<Setting, @Nullable Object> changes = new LinkedHashMap<>();
		wanted.forEach((word, value) -> changes.put(setting(word, value), value));
		changes.forEach(this.settings::change);
		return read();
	}

	private static Setting setting(String word, @Nullable Object value) {
		Setting setting = Setting.of(word).orElseThrow(() -> Refusals.notOneOf("A setting", Setting.values()));
		if (!setting.takes(value)) {
			throw Refusals.invalid(word + " must be " + setting.rule() + ", or null for what it is at first.");
		}
		return setting;
	}

}
