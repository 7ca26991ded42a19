package com.brandautomator.trial;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

import com.brandautomator.Person;
import com.brandautomator.Wire;
import org.jspecify.annotations.Nullable;

/**
 * One node of the service, which can be killed and started again.
 */
final class ServiceNode {

	private final String name;

	private final int port;

	private final Function<List<String>, JavaProcess> starter;

	private volatile String id = "";

	private volatile @Nullable JavaProcess process;

	private volatile Duration startTime = Duration.ZERO;

	private volatile boolean ready;

	/**
	 * @param starter starts it with these arguments
	 */
	ServiceNode(String name, int port, Function<List<String>, JavaProcess> starter) {
		this.name = name;
		this.port = port;
		this.starter = starter;
	}

	/**
	 * Starts it under an id of its own and waits until it is ready.
	 */
	void start() {
		this.id = this.name + "-" + UUID.randomUUID();
		List<String> arguments = new ArrayList<>(List.of("--db-scheduler.scheduler-name=" + this.id));
		Instant begun = Instant.now();
		JavaProcess started = this.starter.apply(arguments);
		this.process = started;
		started.awaitReady(Ports.management(this.port));
		this.startTime = Duration.between(begun, Instant.now());
		this.ready = true;
	}

	/**
	 * Ends it as {@code kill -9} does, if it runs.
	 */
	void kill() {
		this.ready = false;
		JavaProcess running = this.process;
		if (running != null) {
			running.kill();
		}
	}

	/**
	 * How long its last start took.
	 */
	Duration startTime() {
		return this.startTime;
	}

	boolean isReady() {
		return this.ready;
	}

	/**
	 * The name under which it works on jobs, another one after each start.
	 */
	String id() {
		return this.id;
	}

	/**
	 * How long it has used a processor since it was started.
	 */
	Duration cpu() {
		JavaProcess running = this.process;
		return (running != null) ? running.cpu() : Duration.ZERO;
	}

	int port() {
		return this.port;
	}

	/**
	 * How much memory it has taken at most since it was started, in bytes.
	 */
	long peakMemory() {
		JavaProcess running = this.process;
		return (running != null) ? running.peakMemory() : 0;
	}

	/**
	 * Anybody's client of this node.
	 */
	Wire wire() {
		return new Wire(this.port);
	}

	/**
	 * A caller's client of this node.
	 */
	Person person(String caller) {
		return new Person(this.port, caller);
	}

}
