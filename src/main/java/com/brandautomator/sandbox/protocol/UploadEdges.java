package com.brandautomator.sandbox.protocol;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import com.brandautomator.sandbox.world.WhenSandboxEnabled;

import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * A controller of rupload, whose host the sandbox plays below a path.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@RestController
@WhenSandboxEnabled
@RequestMapping("/sandbox/ig-api-upload/{version:v\\d+\\.\\d+}")
public @interface UploadEdges {

}
