package com.brandautomator.connect;

import io.swagger.v3.oas.annotations.responses.ApiResponse;
import org.springframework.http.MediaType;
import java.net.URI;
import java.time.Clock;
import java.util.concurrent.Callable;

import com.brandautomator.security.CallerId;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Starts a connection, makes a test connection, ends a connection.
 */
@RestController
@RequestMapping(path = "/api/v1/automation/instagram", produces = MediaType.APPLICATION_JSON_VALUE)
class ConnectController {

	private final Connections connections;

	private final Disconnecting disconnecting;

	private final Clock clock;

	ConnectController(Connections connections, Disconnecting disconnecting, Clock clock) {
		this.connections = connections;
		this.disconnecting = disconnecting;
		this.clock = clock;
	}

	@GetMapping("/connect/")
	ConnectAnswer connect(CallerId caller) {
		Connections.Started started = this.connections.start(caller);
		return new ConnectAnswer(started.authorizationUri(), started.testMode()
				? "This opens the sandbox's login dialog. No real account is involved."
				: "This opens Facebook's login dialog. Choose the Page that your Instagram account is linked to.",
				started.testMode());
	}

	@PostMapping("/test-connect/")
	@ApiResponse(responseCode = "200", description = "It was connected before.")
	@ApiResponse(responseCode = "201", description = "It is connected for the first time.")
	Callable<ResponseEntity<TestConnectAnswer>> testConnect(CallerId caller) {
		return () -> {
			Connections.Tested tested = this.connections.connectTestAccount(caller);
			return ResponseEntity.status(tested.first() ? HttpStatus.CREATED : HttpStatus.OK)
				.body(new TestConnectAnswer("The test account is connected", true,
						ProfileView.of(tested.profile(), this.clock.instant())));
		};
	}

	@PostMapping("/disconnect/")
	Callable<Message> disconnect(CallerId caller) {
		return () -> {
			this.disconnecting.disconnect(caller);
			return new Message("Instagram account disconnected");
		};
	}

	record ConnectAnswer(URI authorizationUrl, String note, boolean testMode) {
	}

	record TestConnectAnswer(String message, boolean testMode, ProfileView profile) {
	}

	record Message(String message) {
	}

}
