package com.brandautomator.web;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What the console's Content-Security-Policy allows beside the service itself.
 *
 * @param siteUrl where the service serves hosted media, as people reach it
 * @param sandboxUrl where the sandbox serves its pictures; another process may be it
 */
@ConfigurationProperties("content-security")
record ContentSecurityProperties(String siteUrl, String sandboxUrl) {

}
