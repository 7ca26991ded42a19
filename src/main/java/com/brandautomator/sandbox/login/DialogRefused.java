package com.brandautomator.sandbox.login;

/**
 * The dialog cannot be shown; there is no trusted address to redirect to.
 */
class DialogRefused extends RuntimeException {

	DialogRefused(String message) {
		super(message);
	}

	@Override
	public String getMessage() {
		return String.valueOf(super.getMessage());
	}

}
