package com.brandautomator.sandbox.publishing;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import com.brandautomator.sandbox.pages.Account;
import com.brandautomator.sandbox.world.SandboxClock;
import com.brandautomator.sandbox.world.SandboxPart;

/**
 * Checks what a carousel shall be made of (graph-api.md, section 3.3).
 */
@SandboxPart
class Children {

	private final Containers containers;

	private final SandboxClock clock;

	Children(Containers containers, SandboxClock clock) {
		this.containers = containers;
		this.clock = clock;
	}

	void check(Account account, List<String> ids) {
		Instant now = this.clock.now();
		Map<String, Container> found = this.containers.find(ids)
			.stream()
			.collect(Collectors.toMap(Container::id, Function.identity()));
		ids.forEach((id) -> check(Optional.ofNullable(found.get(id))
			.filter((child) -> child.accountId().equals(account.id()) && child.kind().isChild())
			.orElseThrow(() -> ContainerErrors.noChild(id)), now));
	}

	private static void check(Container child, Instant now) {
		switch (child.state(now)) {
			case IN_PROGRESS -> throw ContainerErrors.notReady();
			case ERROR -> throw ContainerErrors.failed();
			case EXPIRED -> throw ContainerErrors.childExpired();
			case FINISHED, PUBLISHED -> {
			}
		}
	}

}
