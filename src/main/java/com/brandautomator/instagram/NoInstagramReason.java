package com.brandautomator.instagram;

import java.util.Locale;

/**
 * The known causes of a login that shows us no Instagram account, each with what the
 * person can do.
 */
public enum NoInstagramReason {

	/** The person has no Page at all. */
	NO_PAGE("Your Facebook account has no Page. Create one, link your Instagram professional account to it, then connect again. "
			+ "While the app is in development mode, you also need a role on the app."),
	/** Pages exist, but none was ticked in the dialog. */
	PAGE_NOT_TICKED(
			"No Page was chosen in Facebook's dialog. Connect again and tick the Page of your Instagram account."),
	/** The Pages have no Instagram account. */
	NO_LINKED_ACCOUNT("None of your Pages is linked to an Instagram account. "
			+ "Link it in the Page's settings under Linked accounts, then connect again."),
	/** The linked account is no professional one. */
	PERSONAL_ACCOUNT("The Instagram account linked to your Page is a personal account. "
			+ "Switch it to a professional account in the Instagram app, then connect again."),
	/** The person declined what we need. */
	MISSING_PERMISSION(
			"A permission was declined in Facebook's dialog. Connect again and allow all that is asked for."),
	/** The Page belongs to a business portfolio that we may not look into. */
	PAGE_IN_PORTFOLIO("Your Page seems to belong to a business portfolio. "
			+ "Connect again and allow the management of your business, so that we can find it.");

	private final String hint;

	NoInstagramReason(String hint) {
		this.hint = hint;
	}

	/**
	 * The word in answers.
	 */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	/**
	 * What the person can do, in plain words.
	 */
	public String hint() {
		return this.hint;
	}

}
