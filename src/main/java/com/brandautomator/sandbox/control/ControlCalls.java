package com.brandautomator.sandbox.control;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import com.brandautomator.sandbox.world.WhenSandboxEnabled;

import org.springframework.core.annotation.AliasFor;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * A controller of control calls, answering at its paths with and without a slash at the
 * end.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@RestController
@WhenSandboxEnabled
@RequestMapping
@interface ControlCalls {

	@AliasFor(annotation = RequestMapping.class, attribute = "path")
	String[] value();

}
