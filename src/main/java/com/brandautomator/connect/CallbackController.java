package com.brandautomator.connect;

import java.net.URI;
import java.time.Clock;
import java.util.concurrent.Callable;

import com.brandautomator.account.Profile;
import com.brandautomator.security.CallerId;
import com.brandautomator.web.ProblemCode;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Where the login dialog sends the browser back. A browser is redirected to the page,
 * whoever accepts no HTML gets JSON.
 */
@RestController
class CallbackController {

	private static final Logger logger = LoggerFactory.getLogger(CallbackController.class);

	private final Connections connections;

	private final ConnectProperties properties;

	private final Clock clock;

	CallbackController(Connections connections, ConnectProperties properties, Clock clock) {
		this.connections = connections;
		this.properties = properties;
		this.clock = clock;
	}

	@GetMapping(path = "/api/v1/automation/instagram/callback/",
			produces = { MediaType.APPLICATION_JSON_VALUE, MediaType.TEXT_HTML_VALUE })
	Callable<ResponseEntity<?>> callback(@RequestParam(required = false) @Nullable String code,
			@RequestParam(required = false) @Nullable String state,
			@RequestParam(required = false) @Nullable String error,
			@RequestHeader(value = HttpHeaders.ACCEPT, defaultValue = "") String accept, @Nullable CallerId caller) {
		return isBrowser(accept) ? () -> redirect(code, state, error, caller) : () -> ResponseEntity
			.ok(new Connected(true, ProfileView.of(finish(code, state, error, caller), this.clock.instant())));
	}

	private static boolean isBrowser(String accept) {
		return MediaType.parseMediaTypes(accept)
			.stream()
			.anyMatch((type) -> type.equalsTypeAndSubtype(MediaType.TEXT_HTML) && type.getQualityValue() > 0);
	}

	private ResponseEntity<?> redirect(@Nullable String code, @Nullable String state, @Nullable String error,
			@Nullable CallerId caller) {
		try {
			Profile profile = finish(code, state, error, caller);
			return found("success", "instagram_connected", "name", profile.instagramUsername());
		}
		catch (ErrorResponseException ex) {
			Object word = (ex.getBody().getProperties() != null) ? ex.getBody().getProperties().get("code") : null;
			return found("error", String.valueOf(word), "message", ex.getBody().getDetail());
		}
		catch (RuntimeException ex) {
			// A person in a browser must land on the page, whatever is wrong with us.
			logger.error("A sign-in could not be finished", ex);
			return found("error", ProblemCode.INSTAGRAM_CALLBACK_FAILED.word(), "message",
					"Something went wrong on our side while connecting. Please try again.");
		}
	}

	private Profile finish(@Nullable String code, @Nullable String state, @Nullable String error,
			@Nullable CallerId caller) {
		if (error != null) {
			throw this.connections.refused(state, caller);
		}
		return this.connections.finish(code, state, caller);
	}

	private ResponseEntity<?> found(String outcome, String word, String detail, @Nullable String text) {
		URI page = UriComponentsBuilder.fromUri(this.properties.frontendUrl())
			.path("/automation")
			.queryParam(outcome, "{word}")
			.queryParam(detail, "{text}")
			.encode()
			.buildAndExpand(word, text)
			.toUri();
		return ResponseEntity.status(HttpStatus.FOUND).location(page).build();
	}

	record Connected(boolean connected, ProfileView profile) {
	}

}
