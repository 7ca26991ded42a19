package com.brandautomator.webhook;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import com.brandautomator.account.ConnectedAccounts;
import com.brandautomator.account.GraphBase;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Events of accounts that nobody has connected: they wait, and are handed over when
 * somebody does.
 */
@Component
class UnclaimedEvents {

	private final ConnectedAccounts accounts;

	private final Inboxes inboxes;

	private final UnheardEvents unheard;

	private final EventQueue queue;

	UnclaimedEvents(ConnectedAccounts accounts, Inboxes inboxes, UnheardEvents unheard, EventQueue queue) {
		this.accounts = accounts;
		this.inboxes = inboxes;
		this.unheard = unheard;
		this.queue = queue;
	}

	/**
	 * Those of these events' accounts that nobody has connected.
	 */
	Set<InboxOwner> among(Collection<StoredEvent> events) {
		Set<InboxOwner> owners = events.stream().map(StoredEvent::owner).collect(Collectors.toCollection(HashSet::new));
		Map<GraphBase, List<String>> asked = owners.stream()
			.collect(Collectors.groupingBy(InboxOwner::graphBase,
					Collectors.mapping(InboxOwner::instagramUserId, Collectors.toList())));
		asked.forEach((graphBase, ids) -> this.accounts.among(graphBase, ids)
			.forEach((id) -> owners.remove(new InboxOwner(graphBase, id))));
		return owners;
	}

	/**
	 * Lets what is due for this account wait, unless somebody has connected it meanwhile:
	 * whoever connects takes the same lock.
	 */
	@Transactional
	public void rest(InboxOwner owner) {
		this.inboxes.lockClaims(List.of(owner));
		if (this.accounts.among(owner.graphBase(), List.of(owner.instagramUserId())).isEmpty()) {
			this.unheard.rest(owner);
			this.queue.rest(owner);
		}
	}

	/**
	 * The accounts that events wait for.
	 */
	Set<InboxOwner> awaited() {
		Set<InboxOwner> awaited = new HashSet<>(this.unheard.awaited());
		awaited.addAll(this.queue.awaited());
		return awaited;
	}

	/**
	 * Lets what waited for these accounts be handed over, within the transaction that
	 * connects them.
	 * @return how many events
	 */
	@Transactional
	public int release(List<InboxOwner> owners) {
		this.inboxes.lockClaims(owners);
		return owners.stream().mapToInt((owner) -> this.unheard.release(owner) + this.queue.release(owner)).sum();
	}

	/**
	 * Finds out whether somebody has connected this account while nobody told of it.
	 */
	@Transactional
	public boolean releaseIfConnected(InboxOwner owner) {
		boolean connected = !this.accounts.among(owner.graphBase(), List.of(owner.instagramUserId())).isEmpty();
		if (connected) {
			release(List.of(owner));
		}
		return connected;
	}

}
