/** Sending a draft, once, and what became of it. */
import { useState } from '../../lib/preact.js';
import { publish } from '../../api/instagram.js';
import { asProblem } from '../../api/problem.js';
import { announce } from '../../lib/announcer.js';
import { forgetAttempt, keyFor, publicationUnderWay, wasSent, watchPublication } from '../../lib/attempt.js';
import { requestOf } from '../../lib/content.js';
import { clearDraft } from '../../lib/draft-media.js';
import { draft as ofPerson } from '../../lib/draft.js';
import { useDeed } from '../../lib/hooks.js';

/** What a person has written since it was sent is left alone; so is what did not go live. */
function clearIfSent() {
	const now = ofPerson().get();
	if (now.items.length > 0 && wasSent(requestOf(now))) {
		clearDraft();
	}
}

/**
 * @returns {{busy, problem, result, watched, send, dismiss, ended}} `result`: the post that is live or scheduled;
 * `watched`: the publication that is under way
 */
export function usePosting(profile) {
	const { busy, problem, run, clear } = useDeed();
	const [result, setResult] = useState(null);
	const [watched, setWatched] = useState(publicationUnderWay);

	const finish = (answer, sentence) => {
		clearIfSent();
		forgetAttempt();
		setResult(answer);
		announce(sentence);
	};
	const watch = (publication, sentence) => {
		setWatched(watchPublication(publication));
		announce(sentence);
	};
	const settle = (answer) => {
		if (answer.media_id) {
			finish(answer, 'Your post is live.');
		}
		else if (answer.scheduled) {
			finish(answer, 'Your post is scheduled.');
		}
		else {
			watch(answer.publication_id, answer.message);
		}
	};
	const fail = (refusal) => {
		if (refusal.refused) {
			forgetAttempt(); // anything else may have posted, so that a repeat must carry the same key
		}
		if (!refusal.keptPublication) {
			throw refusal;
		}
		watch(refusal.keptPublication, refusal.message);
	};
	const send = async (draft) => {
		let sent = false;
		setResult(null);
		setWatched(null);
		await run('post', async () => {
			const request = requestOf(draft);
			try {
				settle(await publish(request, keyFor(profile.profile_name, request)));
				sent = true;
			}
			catch (error) {
				fail(asProblem(error));
			}
		});
		return sent;
	};
	return {
		busy,
		problem,
		result,
		watched,
		send,
		ended: ({ status }) => {
			if (status === 'published') {
				clearIfSent();
			}
			if (status !== 'unconfirmed') {
				forgetAttempt(); // what may be live must not be sent under another key
			}
			announce(status === 'published' ? 'Your post is live.' : 'Your post was not published.');
		},
		dismiss: () => {
			forgetAttempt();
			setWatched(null);
			setResult(null);
			clear();
		},
	};
}
