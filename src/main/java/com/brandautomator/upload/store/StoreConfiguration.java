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
		return new FolderStore(properties.folder().toAbsolutePath().normalize(), work);
	}

}
