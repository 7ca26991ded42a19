package com.brandautomator.sandbox.control;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.brandautomator.sandbox.login.TokenState;
import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;

/**
 * Tells how tokens stand, and lets them die, or live again.
 */
@ControlCalls({ "/sandbox/control/tokens", "/sandbox/control/tokens/" })
class TokensController {

	private final TokenFates fates;

	private final TokenStates states;

	private final TargetAccount target;

	TokensController(TokenFates fates, TokenStates states, TargetAccount target) {
		this.fates = fates;
		this.states = states;
		this.target = target;
	}

	@GetMapping
	Map<String, List<TokenStates.Standing>> list() {
		return Map.of("tokens", this.states.all());
	}

	@PostMapping
	Map<String, Object> change(@RequestBody TokensRequest request) {
		TokenState state = Optional.ofNullable(request.state())
			.flatMap(TokenState::of)
			.orElseThrow(() -> Refusals.notOneOf("state", TokenState.values()));
		String account = Optional.ofNullable(request.accountId()).map((it) -> this.target.named(it).id()).orElse(null);
		return Map.of("state", state.word(), "changed", this.fates.decree(state, account));
	}

	/**
	 * Whose tokens, and how they shall be.
	 *
	 * @param accountId null for all tokens there are
	 */
	record TokensRequest(@Nullable String accountId, @Nullable String state) {
	}

}
