package com.brandautomator.sandbox.control;

import java.util.Map;

import com.brandautomator.sandbox.world.Setting;
import com.brandautomator.sandbox.world.Settings;

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
	Map<String, Object> read() {
		return this.settings.all();
	}

	@PostMapping
	Map<String, Object> change(@RequestBody Map<String, Object> wanted) {
		wanted.forEach(this::change);
		return read();
	}

	private void change(String word, Object value) {
		Setting setting = Setting.of(word).orElseThrow(() -> Refusals.notOneOf("A setting", Setting.values()));
		try {
			this.settings.change(setting, String.valueOf(value));
		}
		catch (IllegalArgumentException ex) {
			throw Refusals.invalid(word + " cannot be " + value + ".");
		}
	}

}
