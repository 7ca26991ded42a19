package com.brandautomator.web;

import java.util.List;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the console's Content-Security-Policy allows beside the service itself.
 *
 * @param siteUrl where the service serves hosted media, as people reach it
 * @param importMapHashes CSP hashes of the console's inline import maps, such as
 * {@code sha256-...}
 */
@ConfigurationProperties("content-security")
record ContentSecurityProperties(String siteUrl, @DefaultValue List<String> importMapHashes) {

}
