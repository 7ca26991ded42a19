package com.brandautomator.sandbox.login;

import java.util.Set;

import com.brandautomator.sandbox.protocol.GraphCall;
import com.brandautomator.sandbox.world.SandboxClock;
import com.brandautomator.sandbox.world.SandboxPart;

/**
 * Finds out who calls.
 */
@SandboxPart
class Viewers {

	private final Tokens tokens;

	private final People people;

	private final AppSecretProof proof;

	private final SandboxClock clock;

	Viewers(Tokens tokens, People people, AppSecretProof proof, SandboxClock clock) {
		this.tokens = tokens;
		this.people = people;
		this.proof = proof;
		this.clock = clock;
	}

	Viewer of(GraphCall call) {
		String text = call.token().orElseThrow(() -> TokenDeath.missing(call.subject()));
		Token token = this.tokens.find(text).orElseThrow(TokenDeath::garbage);
		token.death(this.clock.now()).ifPresent((death) -> {
			throw death;
		});
		this.proof.check(call, text);
		People.Known known = this.people.get(token.personId());
		return new Viewer(token, known.person(), known.granted());
	}

	Set<String> granted(String personId) {
		return this.people.get(personId).granted();
	}

}
