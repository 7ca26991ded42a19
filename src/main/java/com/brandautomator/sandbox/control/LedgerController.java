package com.brandautomator.sandbox.control;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.brandautomator.sandbox.protocol.Ledger;
import com.brandautomator.sandbox.publishing.Effects;
import com.brandautomator.sandbox.publishing.UploadProgress;
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

	private final UploadProgress uploads;

	LedgerController(Ledger ledger, Effects effects, UploadProgress uploads) {
		this.ledger = ledger;
		this.effects = effects;
		this.uploads = uploads;
	}

	@GetMapping
	LedgerAnswer read(@RequestParam(required = false) @Nullable Instant since) {
		Instant from = Optional.ofNullable(since).orElse(Instant.EPOCH);
		return new LedgerAnswer(this.ledger.since(from), this.effects.published(from), this.effects.media(from),
				this.effects.comments(from), this.uploads.all());
	}

	/**
	 * The ledger.
	 *
	 * @param published how many media each container became
	 * @param comments those of accounts on their own posts
	 * @param uploads the videos that are sent and not fetched
	 */
	record LedgerAnswer(List<Ledger.Entry> calls, Map<String, Integer> published, List<Effects.Published> media,
			List<Effects.Written> comments, List<UploadProgress.Sent> uploads) {
	}

}
