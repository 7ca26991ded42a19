package com.brandautomator.upload.store;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Chooses the store by the settings.
 */
@Configuration(proxyBeanMethods = false)
class StoreConfiguration {

	@Bean
	MediaStore mediaStore(StoreProperties properties, WorkFolder work) {
		return properties.s3().isNamed() ? new S3Store(S3Clients.of(properties.s3()), properties.s3())
				: new FolderStore(properties.folder().toAbsolutePath().normalize(), work);
	}

}
