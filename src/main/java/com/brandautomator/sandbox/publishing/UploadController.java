package com.brandautomator.sandbox.publishing;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

import com.brandautomator.sandbox.files.WebAddress;
import com.brandautomator.sandbox.login.Scopes;
import com.brandautomator.sandbox.login.Viewer;
import com.brandautomator.sandbox.pages.Accounts;
import com.brandautomator.sandbox.protocol.GraphAnswer;
import com.brandautomator.sandbox.protocol.GraphCall;
import com.brandautomator.sandbox.protocol.UploadEdges;
import com.brandautomator.sandbox.world.SandboxClock;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * Takes the bytes of videos (graph-api.md, section 4).
 */
@UploadEdges
class UploadController {

	private final Containers containers;

	private final Accounts accounts;

	private final UploadIntake intake;

	private final UploadProgress progress;

	private final VideoRounds rounds;

	private final SandboxClock clock;

	UploadController(Containers containers, Accounts accounts, UploadIntake intake, UploadProgress progress,
			VideoRounds rounds, SandboxClock clock) {
		this.containers = containers;
		this.accounts = accounts;
		this.intake = intake;
		this.progress = progress;
		this.rounds = rounds;
		this.clock = clock;
	}

	/**
	 * Where the bytes of this container go: to where the container was asked for.
	 */
	static String address(GraphCall call, String container) {
		return ServletUriComponentsBuilder.fromCurrentContextPath()
			.pathSegment("sandbox", "ig-api-upload", call.version(), container)
			.toUriString();
	}

	@PostMapping("/{container:\\d+}")
	GraphAnswer upload(@PathVariable String container, Viewer viewer, HttpServletRequest request) throws IOException {
		String authorization = request.getHeader(HttpHeaders.AUTHORIZATION);
		if (authorization == null || !authorization.startsWith("OAuth ") || !viewer.may(Scopes.CONTENT_PUBLISH)) {
			throw UploadErrors.notAuthorized();
		}
		Container wanted = this.containers.find(container)
			.filter((it) -> this.accounts.sees(viewer, it.accountId()))
			.filter((it) -> it.uploadKey() != null && it.state(this.clock.now()) == ContainerState.IN_PROGRESS)
			.orElseThrow(UploadErrors::unauthorized);
		String address = request.getHeader("file_url");
		if (address == null) {
			this.intake.take(wanted.id(), UploadRequest.of(request));
		}
		else {
			WebAddress.of(address).orElseThrow(UploadErrors::unauthorized);
			this.progress.fetchInstead(wanted.id(), address);
			this.rounds.wake();
		}
		Map<String, Object> answer = new LinkedHashMap<>();
		answer.put("success", true);
		answer.put("message", "Upload successful.");
		return new GraphAnswer(answer);
	}

}
