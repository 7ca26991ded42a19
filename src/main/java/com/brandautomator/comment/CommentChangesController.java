package com.brandautomator.comment;

import java.util.concurrent.Callable;
import java.util.function.BiConsumer;

import com.brandautomator.instagram.InstagramAccount;
import com.brandautomator.instagram.InstagramService;
import com.brandautomator.security.CallerId;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Hides, shows and deletes one comment below the media of the caller's selected account.
 */
@RestController
@RequestMapping(path = "/api/v1/automation/instagram/comments/{id:\\d+}", produces = MediaType.APPLICATION_JSON_VALUE)
class CommentChangesController {

	private final InstagramService instagram;

	private final CommentChanges changes;

	CommentChangesController(InstagramService instagram, CommentChanges changes) {
		this.instagram = instagram;
		this.changes = changes;
	}

	@DeleteMapping("/")
	Callable<DeletedAnswer> delete(CallerId caller, @PathVariable String id) {
		return () -> new DeletedAnswer(true, id, change(caller, id, this.changes::delete));
	}

	@PostMapping("/hide/")
	Callable<HiddenAnswer> hide(CallerId caller, @PathVariable String id) {
		return () -> new HiddenAnswer(true, id, true, change(caller, id, this.changes::hide));
	}

	@PostMapping("/unhide/")
	Callable<HiddenAnswer> unhide(CallerId caller, @PathVariable String id) {
		return () -> new HiddenAnswer(true, id, false, change(caller, id, this.changes::unhide));
	}

	private boolean change(CallerId caller, String id, BiConsumer<OwnComments, String> change) {
		InstagramAccount account = this.instagram.account(caller);
		change.accept(new OwnComments(account), id);
		return account.testMode();
	}

	record DeletedAnswer(boolean success, String deletedId, boolean testMode) {
	}

	record HiddenAnswer(boolean success, String id, boolean hidden, boolean testMode) {
	}

}
