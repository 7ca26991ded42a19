package com.brandautomator.sandbox.control;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.brandautomator.sandbox.protocol.Ledger;
import com.brandautomator.sandbox.publishing.Effects;
import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Meta's side of the truth: what was called, and what came of it.
 */
@ControlCalls({ "/sandbox/control/ledger", "/sandbox/control/ledger/" })
class LedgerController {

	private final Ledger ledger;

	private final Effects effects;

	LedgerController(Ledger ledger, Effects effects) {
		this.ledger = ledger;
		this.effects = effects;
	}

	@GetMapping
	LedgerAnswer read(@RequestParam(required = false) @Nullable Instant since) {
		Instant from = Optional.ofNullable(since).orElse(Instant.EPOCH);
		return new LedgerAnswer(this.ledger.since(from), this.effects.published(from), this.effects.media(from),
				this.effects.comments(from));
	}

	/**
	 * The ledger.
	 *
	 * @param published how many media each container became
	 * @param comments those of accounts on their own posts
	 */
	record LedgerAnswer(List<Ledger.Entry> calls, Map<String, Integer> published, List<Effects.Published> media,
			List<Effects.Written> comments) {
	}

}
