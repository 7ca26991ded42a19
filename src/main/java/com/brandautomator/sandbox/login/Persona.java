package com.brandautomator.sandbox.login;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The kinds of people who log in; which Pages each has is written in
 * {@code sandbox/first-day.sql}.
 */
public enum Persona {

	/** Two Pages with linked accounts and one without. */
	BRAND,

	/** No Page at all. */
	NO_PAGE,

	/** Has a Page and did not tick it in the dialog. */
	PAGE_NOT_TICKED,

	/** A Page without an Instagram account. */
	NO_LINKED_ACCOUNT,

	/** A Page whose Instagram account is a personal one. */
	PERSONAL_ACCOUNT,

	/** Declines every Instagram permission. */
	MISSING_PERMISSION,

	/** A Page that a business portfolio owns. */
	PAGE_IN_PORTFOLIO,

	/** The test mode's account, for which placeholders are drawn. */
	TEST;

	public static Optional<Persona> of(String word) {
		return Arrays.stream(values()).filter((persona) -> persona.word().equals(word)).findFirst();
	}

	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	/**
	 * Whether this person grants the permission.
	 * @param extras what was ticked in the dialog besides
	 */
	boolean grants(String permission, Set<String> extras) {
		return switch (this) {
			case MISSING_PERMISSION -> !permission.startsWith("instagram_");
			case PAGE_IN_PORTFOLIO ->
				!permission.equals(Scopes.BUSINESS_MANAGEMENT) || extras.contains(Scopes.BUSINESS_MANAGEMENT);
			default -> true;
		};
	}

}
