package com.brandautomator.web;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What the console must know before anybody signs in.
 *
 * @param sandbox whether there is a sandbox, so that its accounts can be connected
 * @param sandboxControls whether the sandbox's control calls are at this service
 * @param signIn whether people sign in here with a password; else the platform's token is
 * asked for
 */
@ConfigurationProperties("console")
record ConsoleProperties(boolean sandbox, boolean sandboxControls, boolean signIn) {

}
