package com.brandautomator.sandbox.world;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Keeps the settings that control calls change.
 */
@SandboxPart
public class Settings {

	private final JdbcClient jdbc;

	private final Remembered<Map<String, String>> changed;

	Settings(JdbcClient jdbc) {
		this.jdbc = jdbc;
		this.changed = new Remembered<>(this::readChanged);
	}

	public int number(Setting setting) {
		return (Integer) Objects.requireNonNull(value(setting));
	}

	/**
	 * A number that need not be said.
	 */
	public Optional<Integer> chosen(Setting setting) {
		return Optional.ofNullable((Integer) value(setting));
	}

	public boolean flag(Setting setting) {
		return (Boolean) Objects.requireNonNull(value(setting));
	}

	/**
	 * Changes one setting.
	 * @param value one that it {@linkplain Setting#takes takes}
	 */
	public void change(Setting setting, @Nullable Object value) {
		if (value == null) {
			this.jdbc.sql("delete from sandbox.setting where name = ?").param(setting.word()).update();
		}
		else {
			this.jdbc.sql("""
					insert into sandbox.setting (name, value) values (?, ?)
					on conflict (name) do update set value = excluded.value""")
				.params(setting.word(), value.toString())
				.update();
		}
		this.changed.forget();
	}

	public Map<String, @Nullable Object> all() {
		Map<String, @Nullable Object> all = new LinkedHashMap<>();
		Arrays.stream(Setting.values()).forEach((setting) -> all.put(setting.word(), value(setting)));
		return all;
	}

	@EventListener
	void reset(FirstDayAgain event) {
		this.changed.forget();
	}

	private @Nullable Object value(Setting setting) {
		return setting.read(this.changed.get().get(setting.word()));
	}

	private Map<String, String> readChanged() {
		return this.jdbc.sql("select name, value from sandbox.setting")
			.query((row, number) -> Map.entry(row.getString("name"), row.getString("value")))
			.list()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

}
