package com.brandautomator.sandbox.login;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import com.brandautomator.sandbox.world.Ids;
import com.brandautomator.sandbox.world.SandboxClock;
import com.brandautomator.sandbox.world.SandboxPart;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/**
 * Knows who approved the dialog and what they granted.
 */
@SandboxPart
public class People {

	private final JdbcClient jdbc;

	private final Ids ids;

	private final SandboxClock clock;

	People(JdbcClient jdbc, Ids ids, SandboxClock clock) {
		this.jdbc = jdbc;
		this.ids = ids;
		this.clock = clock;
	}

	/**
	 * Remembers an approval.
	 * @param label who they are; empty for somebody new
	 * @param asked the permissions asked for
	 * @param extras what was ticked besides
	 */
	@Transactional
	public Person approve(Persona persona, Optional<String> label, Set<String> asked, Set<String> extras) {
		String id = this.ids.person();
		Person person = this.jdbc.sql("""
				insert into sandbox.person (id, persona, label, created_at) values (?, ?, ?, ?)
				on conflict (persona, label) do update set created_at = excluded.created_at
				returning id, persona, label""")
			.params(id, persona.name(), label.orElse(id), Timestamp.from(this.clock.now()))
			.query(Person.class)
			.single();
		asked.forEach((permission) -> this.jdbc.sql("""
				insert into sandbox.permission values (?, ?, ?)
				on conflict (person_id, name) do update set granted = excluded.granted""")
			.params(person.id(), permission, persona.grants(permission, extras))
			.update());
		return person;
	}

	/**
	 * The person and what they granted, in one reading.
	 */
	Known get(String id) {
		return this.jdbc.sql("""
				select id, persona, label, array(
					select name from sandbox.permission where person_id = person.id and granted) as granted
				from sandbox.person where id = ?""").param(id).query(People::known).single();
	}

	/**
	 * Who approved last.
	 */
	public Optional<Person> last() {
		return this.jdbc.sql("select id, persona, label from sandbox.person order by created_at desc, id desc limit 1")
			.query(Person.class)
			.optional();
	}

	List<Permission> permissions(String id) {
		return this.jdbc.sql("select name, granted from sandbox.permission where person_id = ? order by name")
			.param(id)
			.query(Permission.class)
			.list();
	}

	void revoke(String id, String permission) {
		this.jdbc.sql("update sandbox.permission set granted = false where person_id = ? and name = ?")
			.params(id, permission)
			.update();
	}

	private static Known known(ResultSet row, int number) throws SQLException {
		String[] granted = (String[]) row.getArray("granted").getArray();
		return new Known(
				new Person(row.getString("id"), Persona.valueOf(row.getString("persona")), row.getString("label")),
				Set.of(granted));
	}

	/**
	 * A person and the permissions they granted.
	 */
	record Known(Person person, Set<String> granted) {
	}

	/**
	 * A permission that was asked for.
	 */
	record Permission(String name, boolean granted) {
	}

}
