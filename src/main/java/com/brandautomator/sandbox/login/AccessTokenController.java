package com.brandautomator.sandbox.login;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

import com.brandautomator.sandbox.protocol.GraphAnswer;
import com.brandautomator.sandbox.protocol.GraphCall;
import com.brandautomator.sandbox.protocol.GraphEdges;
import com.brandautomator.sandbox.protocol.GraphErrors;
import com.brandautomator.sandbox.world.SandboxClock;

import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/**
 * Code to short-lived token, short-lived or long-lived token to long-lived token.
 */
@GraphEdges
class AccessTokenController {

	private final AppCredentials app;

	private final LoginCodes codes;

	private final Tokens tokens;

	private final SandboxClock clock;

	AccessTokenController(AppCredentials app, LoginCodes codes, Tokens tokens, SandboxClock clock) {
		this.app = app;
		this.codes = codes;
		this.tokens = tokens;
		this.clock = clock;
	}

	@RequestMapping(path = "/oauth/access_token", method = { RequestMethod.GET, RequestMethod.POST })
	GraphAnswer exchange(GraphCall call) {
		this.app.check(call);
		if (call.parameter("grant_type").filter("fb_exchange_token"::equals).isPresent()) {
			return answer(owner(call.demand("fb_exchange_token")), Tokens.LONG);
		}
		String redirectUri = call.demand("redirect_uri");
		return answer(this.codes.redeem(call.demand("code"), redirectUri), Tokens.SHORT);
	}

	private String owner(String text) {
		Token token = this.tokens.find(text).orElseThrow(TokenDeath::garbage);
		token.death(this.clock.now()).ifPresent((death) -> {
			throw death;
		});
		if (token.kind() != TokenKind.USER) {
			throw GraphErrors.invalidParameter("fb_exchange_token must be a user access token");
		}
		return token.personId();
	}

	private GraphAnswer answer(String personId, Duration life) {
		Map<String, Object> body = new LinkedHashMap<>();
		body.put("access_token", this.tokens.issue(personId, life));
		body.put("token_type", "bearer");
		body.put("expires_in", life.toSeconds());
		return new GraphAnswer(body);
	}

}
