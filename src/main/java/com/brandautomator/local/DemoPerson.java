package com.brandautomator.local;

import org.springframework.context.annotation.Profile;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * The one person who can sign in to profile {@code local}.
 */
@Component
@Profile("local")
class DemoPerson {

	static final long ID = 1;

	private final PasswordEncoder encoder = PasswordEncoderFactories.createDelegatingPasswordEncoder();

	private final String email;

	private final String passwordHash;

	DemoPerson(LocalProperties properties) {
		this.email = properties.demoEmail();
		this.passwordHash = this.encoder.encode(properties.demoPassword());
	}

	String email() {
		return this.email;
	}

	/**
	 * Always compares the password, so that the time taken says nothing of the address.
	 */
	boolean isKnownBy(String email, String password) {
		return this.encoder.matches(password, this.passwordHash) & this.email.equalsIgnoreCase(email.strip());
	}

}
