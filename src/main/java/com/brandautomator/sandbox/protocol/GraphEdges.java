package com.brandautomator.sandbox.protocol;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import com.brandautomator.sandbox.world.WhenSandboxEnabled;

import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * A controller of Graph edges: its paths follow the version, its errors wear Meta's
 * envelope.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@RestController
@WhenSandboxEnabled
@RequestMapping("/sandbox/{version:v\\d+\\.\\d+}")
public @interface GraphEdges {

}
