package com.brandautomator.webhook;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import javax.sql.DataSource;

import com.brandautomator.account.GraphBase;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

import org.springframework.boot.jdbc.DataSourceBuilder;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;

/**
 * One connection over which nodes tell each other of inboxes (PostgreSQL, LISTEN and
 * NOTIFY). It is none of the pool's, since it listens all day.
 */
final class SignalLine implements AutoCloseable {

	private static final String CHANNEL = "webhook_inbox";

	// How long what is to be said may wait for more: a flood is a few statements. Saying
	// it in the transactions that store would make those of all nodes commit one by one.
	private static final Duration BREATH = Duration.ofMillis(100);

	private final Connection connection;

	private final PGConnection postgres;

	private SignalLine(Connection connection) throws SQLException {
		this.connection = connection;
		this.postgres = connection.unwrap(PGConnection.class);
	}

	static SignalLine to(DataSource database) throws SQLException {
		Connection connection = DataSourceBuilder.derivedFrom(database)
			.type(SimpleDriverDataSource.class)
			.build()
			.getConnection();
		try (Statement statement = connection.createStatement()) {
			statement.execute("listen " + CHANNEL);
			return new SignalLine(connection);
		}
		catch (SQLException ex) {
			connection.close();
			throw ex;
		}
	}

	/**
	 * Waits for a moment.
	 * @return the inboxes that other nodes named
	 */
	List<InboxOwner> hear() throws SQLException {
		PGNotification[] heard = this.postgres.getNotifications((int) BREATH.toMillis());
		return Stream.ofNullable(heard)
			.flatMap(Stream::of)
			.filter((notification) -> notification.getPID() != this.postgres.getBackendPID())
			.flatMap((notification) -> owner(notification.getParameter()).stream())
			.toList();
	}

	void say(List<InboxOwner> owners) throws SQLException {
		try (PreparedStatement statement = this.connection
			.prepareStatement("select pg_notify('" + CHANNEL + "', owner) from unnest(?) as inbox (owner)")) {
			statement.setArray(1,
					this.connection.createArrayOf("text",
							owners.stream()
								.map((owner) -> owner.graphBase().word() + ":" + owner.instagramUserId())
								.toArray()));
			statement.execute();
		}
	}

	// Whoever may use the database may notify.
	private static Optional<InboxOwner> owner(String text) {
		return Stream.of(GraphBase.values())
			.filter((base) -> text.startsWith(base.word() + ":"))
			.map((base) -> new InboxOwner(base, text.substring(base.word().length() + 1)))
			.findFirst();
	}

	@Override
	public void close() throws SQLException {
		this.connection.close();
	}

}
