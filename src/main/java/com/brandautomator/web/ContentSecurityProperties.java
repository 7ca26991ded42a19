package com.brandautomator.web;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What the console's Content-Security-Policy allows beside the service itself.
 *
 * @param siteUrl where the service serves hosted media, as people reach it
 */
@ConfigurationProperties("content-security")
record ContentSecurityProperties(String siteUrl) {

}
