package com.brandautomator.local;

import java.nio.file.Path;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Profile;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of profile {@code local}.
 *
 * @param dataDir where the embedded database and the generated keys rest
 * @param demoEmail the e-mail address that the demo person signs in with
 * @param demoPassword the password of the demo person; bcrypt reads 72 bytes of it
 */
@ConfigurationProperties("local")
@Profile("local")
@Validated
record LocalProperties(@DefaultValue(".local") Path dataDir,
		@DefaultValue("demo@example.com") @NotBlank String demoEmail,
		@DefaultValue("demo") @NotBlank @Size(max = 72) String demoPassword) {

}
