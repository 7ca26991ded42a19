package com.brandautomator.crypto;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Makes the one cipher of the service from its setting.
 */
@Configuration(proxyBeanMethods = false)
class CryptoConfiguration {

	@Bean
	TokenCipher tokenCipher(TokenEncryptionProperties properties) {
		return TokenCipher.withKeys(properties.keys());
	}

}
