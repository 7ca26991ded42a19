package com.brandautomator.sandbox.login;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.brandautomator.sandbox.protocol.GraphAnswer;
import com.brandautomator.sandbox.protocol.GraphCall;
import com.brandautomator.sandbox.protocol.GraphEdges;
import com.brandautomator.sandbox.protocol.GraphError;
import com.brandautomator.sandbox.world.SandboxClock;

import org.springframework.web.bind.annotation.GetMapping;

/**
 * What a token is, asked by the app itself (graph-api.md, section 1.4).
 */
@GraphEdges
class DebugTokenController {

	private final AppCredentials app;

	private final Tokens tokens;

	private final TokenReport report;

	private final SandboxClock clock;

	DebugTokenController(AppCredentials app, Tokens tokens, TokenReport report, SandboxClock clock) {
		this.app = app;
		this.tokens = tokens;
		this.report = report;
		this.clock = clock;
	}

	@GetMapping("/debug_token")
	GraphAnswer debug(GraphCall call) {
		if (!this.app.isAppToken(call.token().orElseThrow(() -> TokenDeath.missing("debug_token")))) {
			throw new GraphError(190, "Invalid OAuth access token signature.");
		}
		Map<String, Object> data = this.tokens.find(call.demand("input_token"))
			.map(this::describe)
			.orElseGet(() -> dead(TokenDeath.garbage()));
		return new GraphAnswer(Map.of("data", data));
	}

	private Map<String, Object> describe(Token token) {
		Map<String, Object> data = this.report.of(token);
		token.death(this.clock.now())
			.ifPresentOrElse((death) -> data.putAll(dead(death)), () -> data.put("is_valid", true));
		return data;
	}

	private static Map<String, Object> dead(GraphError death) {
		Map<String, Object> error = new LinkedHashMap<>();
		error.put("code", death.code());
		error.put("message", death.getMessage());
		if (death.subcode() != null) {
			error.put("subcode", death.subcode());
		}
		Map<String, Object> data = new LinkedHashMap<>();
		data.put("error", error);
		data.put("is_valid", false);
		data.put("scopes", List.of());
		return data;
	}

}
