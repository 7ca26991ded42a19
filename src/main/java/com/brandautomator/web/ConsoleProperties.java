package com.brandautomator.web;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What the console must know before anybody signs in.
 *
 * @param sandbox whether there is a sandbox, and so a panel for it
 * @param signIn whether people sign in here with a password; else the platform's token is
 * asked for
 */
@ConfigurationProperties("console")
record ConsoleProperties(boolean sandbox, boolean signIn) {

}
