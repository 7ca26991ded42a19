package com.brandautomator.sandbox.world;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Keeps the settings that control calls change.
 */
@SandboxPart
public class Settings {

	private final JdbcClient jdbc;

	Settings(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	public int number(Setting setting) {
		return (Integer) value(setting);
	}

	public boolean flag(Setting setting) {
		return (Boolean) value(setting);
	}

	/**
	 * Changes one setting.
	 * @throws IllegalArgumentException when the text is no value of this setting
	 */
	public void change(Setting setting, String text) {
		setting.read(text);
		this.jdbc.sql("""
				insert into sandbox.setting (name, value) values (?, ?)
				on conflict (name) do update set value = excluded.value""").params(setting.word(), text).update();
	}

	public Map<String, Object> all() {
		Map<String, Object> all = new LinkedHashMap<>();
		Arrays.stream(Setting.values()).forEach((setting) -> all.put(setting.word(), value(setting)));
		return all;
	}

	private Object value(Setting setting) {
		return setting.read(this.jdbc.sql("select value from sandbox.setting where name = ?")
			.param(setting.word())
			.query(String.class)
			.optional()
			.orElse(setting.initial()));
	}

}
