package com.brandautomator.local;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * How the embedded database is reached: on loopback only, and with a password, because
 * other people may work on the same machine.
 */
record PostgresLogin(int port, String password) implements JdbcConnectionDetails {

	static final String USER = "postgres";

	@Override
	public String getUsername() {
		return USER;
	}

	@Override
	public String getPassword() {
		return this.password;
	}

	@Override
	public String getJdbcUrl() {
		return "jdbc:postgresql://127.0.0.1:" + this.port + "/postgres";
	}

	Connection connect() throws SQLException {
		Properties properties = new Properties();
		properties.setProperty("user", USER);
		properties.setProperty("password", this.password);
		properties.setProperty("connectTimeout", "2");
		properties.setProperty("socketTimeout", "10");
		return DriverManager.getConnection(getJdbcUrl(), properties);
	}

	@Override
	public String toString() {
		return getJdbcUrl();
	}

}
