package com.brandautomator.sandbox.login;

/**
 * Whom a token speaks for.
 */
enum TokenKind {

	USER, PAGE

}
