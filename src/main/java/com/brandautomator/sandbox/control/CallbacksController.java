package com.brandautomator.sandbox.control;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import com.brandautomator.sandbox.delivery.CallbackKind;
import com.brandautomator.sandbox.delivery.Callbacks;
import com.brandautomator.sandbox.login.People;
import com.brandautomator.sandbox.login.Person;
import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;

/**
 * Lets whoever approved the dialog last remove the app or ask for deletion.
 */
@ControlCalls({ "/sandbox/control/callbacks", "/sandbox/control/callbacks/" })
class CallbacksController {

	private final People people;

	private final Callbacks callbacks;

	private final ControlThreads threads;

	CallbacksController(People people, Callbacks callbacks, ControlThreads threads) {
		this.people = people;
		this.callbacks = callbacks;
		this.threads = threads;
	}

	@PostMapping
	CompletableFuture<Callbacks.Outcome> send(@RequestBody CallbackRequest request) {
		CallbackKind kind = Optional.ofNullable(request.kind())
			.flatMap(CallbackKind::of)
			.orElseThrow(() -> Refusals.notOneOf("kind", CallbackKind.values()));
		Person person = this.people.last().orElseThrow(() -> Refusals.invalid("Nobody approved the login dialog yet."));
		return this.threads.run(() -> this.callbacks.send(kind, person));
	}

	/**
	 * Which callback.
	 */
	record CallbackRequest(@Nullable String kind) {
	}

}
