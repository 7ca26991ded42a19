package com.brandautomator.webhook;

import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import com.brandautomator.account.ConnectedAccounts;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.unit.DataSize;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.willAnswer;
import static org.mockito.Mockito.mock;

/**
 * What one node does with events between the request and the listeners, on a database
 * that several may share. Its listener writes down what it heard in the same transaction.
 */
final class Node {

	static final CommitProperties COMMITS = new CommitProperties(2000, DataSize.ofMegabytes(64),
			Duration.ofSeconds(20));

	static final QueueProperties QUEUES = new QueueProperties(8, Duration.ofMillis(1), Duration.ofSeconds(10),
			Duration.ofDays(7), Duration.ofDays(90));

	final Set<String> connected = ConcurrentHashMap.newKeySet();

	final Set<String> poison = ConcurrentHashMap.newKeySet();

	final Set<String> bottomless = ConcurrentHashMap.newKeySet();

	final SimpleMeterRegistry meters = new SimpleMeterRegistry();

	final JdbcClient jdbc;

	final EventRows rows;

	final WebhookEvents events;

	final InboxEvents inbox;

	final UnheardEvents unheard;

	final EventQueue queue;

	final UnclaimedEvents unclaimed;

	final Drain drain;

	final Tidying tidying;

	final TransactionTemplate transaction;

	Node(String url, Clock clock) {
		DriverManagerDataSource source = new DriverManagerDataSource(url, "postgres", "");
		DataSourceTransactionManager transactions = new DataSourceTransactionManager(source);
		JdbcTemplate template = new JdbcTemplate(source);
		this.transaction = new TransactionTemplate(transactions);
		this.jdbc = JdbcClient.create(template);
		this.jdbc.sql("create table if not exists heard (id bigint)").update();
		Inboxes inboxes = new Inboxes(template);
		this.rows = new EventRows(source, new InboxIds(source), clock);
		this.events = new WebhookEvents(this.rows, mock(InboxSignals.class), this.meters);
		this.inbox = new InboxEvents(this.jdbc);
		this.unheard = new UnheardEvents(this.jdbc);
		this.queue = new EventQueue(this.jdbc, clock);
		this.unclaimed = new UnclaimedEvents(accounts(), inboxes, this.unheard, this.queue);
		this.drain = new Drain(this.unheard, this.queue, this.unclaimed, handover(),
				new FailedEvents(this.queue, QUEUES, this.meters), this.transaction);
		this.tidying = new Tidying(this.unclaimed, new EventRetention(this.jdbc, inboxes, clock),
				new MessageChanges(this.jdbc, clock), QUEUES);
	}

	private ConnectedAccounts accounts() {
		ConnectedAccounts accounts = mock(ConnectedAccounts.class);
		given(accounts.among(any(), any())).willAnswer((call) -> {
			Set<String> found = new HashSet<>(call.<java.util.Collection<String>>getArgument(1));
			found.retainAll(this.connected);
			return found;
		});
		return accounts;
	}

	private Handover handover() {
		Handover handover = mock(Handover.class);
		willAnswer((call) -> {
			for (StoredEvent event : call.<List<StoredEvent>>getArgument(0)) {
				this.jdbc.sql("insert into heard values (?)").param(event.id()).update();
				if (this.poison.contains(event.key())) {
					throw new IllegalStateException("secret-canary");
				}
				if (this.bottomless.contains(event.key())) {
					throw new StackOverflowError();
				}
			}
			return null;
		}).given(handover).hand(any());
		return handover;
	}

	/**
	 * How many stored events nobody has heard of yet, or has failed at.
	 */
	long waiting() {
		return this.unheard.waiting() + count("webhook_queue");
	}

	long count(String table) {
		return this.jdbc.sql("select count(*) from " + table).query(Long.class).single();
	}

}
