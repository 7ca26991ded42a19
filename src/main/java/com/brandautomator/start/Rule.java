package com.brandautomator.start;

import java.util.Optional;

import org.springframework.core.env.Environment;

/**
 * What one part of the settings must fulfil.
 */
@FunctionalInterface
interface Rule {

	/**
	 * Says what is wrong in one clause that begins with the setting's name.
	 */
	Optional<String> problem(Environment environment);

}
