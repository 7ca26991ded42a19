package com.brandautomator.sandbox.delivery;

import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

import com.brandautomator.sandbox.pages.Accounts;
import com.brandautomator.sandbox.publishing.NewestMedia;
import com.brandautomator.sandbox.world.SandboxPart;

/**
 * Followers who write without being told to, below the newest post of each account that
 * has one.
 */
@SandboxPart
class Followers {

	private static final List<String> NAMES = List.of("anna.k", "ben_wald", "carla.m", "dario", "emil.bern", "fee.r",
			"gratis.gewinn", "hanna_h");

	private static final List<String> TEXTS = List.of("Do you ship to Bern?", "Love this!", "How much is it?",
			"Best rolls in town", "When do you open on Sunday?", "Are these vegan?", "My order never arrived",
			"Win a phone now: https://prize.example/win", "Follow me for followers!!!", "Wonderful, as always");

	private final RandomGenerator chance = RandomGenerator.getDefault();

	private final NewestMedia newestMedia;

	private final Accounts accounts;

	private final Events events;

	Followers(NewestMedia newestMedia, Accounts accounts, Events events) {
		this.newestMedia = newestMedia;
		this.accounts = accounts;
		this.events = events;
	}

	/**
	 * One of them writes to each account.
	 */
	void write() {
		this.newestMedia.accounts().forEach((id) -> this.accounts.find(id).ifPresent((account) -> {
			this.events.carryOut(new EventOrder(EventKind.COMMENT, account, Optional.empty(), pick(NAMES), pick(TEXTS),
					new Details(null, null, null, null), new EventOrder.Batch(1, false, 1), Manner.PLAIN));
		}));
	}

	private String pick(List<String> words) {
		return words.get(this.chance.nextInt(words.size()));
	}

}
