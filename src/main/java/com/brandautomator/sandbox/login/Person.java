package com.brandautomator.sandbox.login;

/**
 * A Facebook user who approved the dialog.
 *
 * @param id app-scoped (ASID)
 * @param label who they are; people of one persona and label are the same person
 */
public record Person(String id, Persona persona, String label) {

	/** What {@code /me} calls them. */
	public String name() {
		return "Demo Person";
	}

}
