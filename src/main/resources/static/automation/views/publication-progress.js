import { h, useContext } from '../lib/preact.js';
import { Failure } from '../components/failure.js';
import { Icon } from '../components/icon.js';
import { Notice } from '../components/notice.js';
import { Reconnect } from '../lib/contexts.js';
import { hasEnded, usePublication } from '../lib/publication.js';

const STEPS = {
	scheduled: 'Waits for its time',
	queued: 'Accepted',
	uploading: 'Sending the picture',
	processing: 'Instagram is taking the picture in',
	ready: 'Ready to be published',
	publishing: 'Publishing',
	confirming: 'Looking for the post on Instagram',
	published: 'Published',
	failed: 'Not published',
	unconfirmed: 'Not confirmed',
	cancelled: 'Cancelled',
	paused: 'Paused',
};
const PAUSED = {
	overdue: 'Its time is over. Decide whether it should still be posted.',
	disconnected: 'The account is not connected any more. Connect it, and the post goes on.',
	reconnect_required: 'Instagram does not accept the connection any more. Reconnect, and the post goes on.',
	account_restricted: 'Instagram restricts this account for now. Look into the Instagram app.',
	quota: 'Instagram’s limit for today is reached. The post goes on by itself.',
};
const RECONNECTABLE = ['disconnected', 'reconnect_required'];

/** Each status once, in its order, with the present one last. */
function statuses(publication) {
	const passed = (publication?.steps ?? []).map((step) => step.status);
	return [...new Set([...passed, publication?.status ?? 'queued'])].filter((status) => status in STEPS);
}

function reason(error) {
	return (typeof error === 'string' ? error : error?.message) ?? 'Instagram did not take this post.';
}

function End({ publication }) {
	const reconnect = useContext(Reconnect);
	switch (publication.status) {
		case 'failed':
			return h(Notice, { kind: 'bad' }, h('p', null, reason(publication.error ?? publication.error_message)));
		case 'unconfirmed':
			return h(Notice, { kind: 'warn' }, h('p', null, 'Instagram did not say whether the post is live. '
				+ 'Look at the account before you post it again.'));
		case 'paused':
			return h(Notice, {
				kind: 'warn',
				actions: RECONNECTABLE.includes(publication.paused_reason)
					&& h('button', { type: 'button', onClick: reconnect }, 'Reconnect Instagram'),
			}, h('p', null,
				publication.paused_message ?? PAUSED[publication.paused_reason] ?? 'The post waits.'));
		default:
			return null;
	}
}

/** The way of a post that Instagram is still processing, step by step. */
export function PublicationProgress({ id, onPublished, onFailed }) {
	const { publication, problem } = usePublication(id, (ended) => {
		if (ended.status === 'published') {
			onPublished(ended);
		}
		else if (ended.status === 'failed') {
			onFailed(ended);
		}
	});
	const resting = hasEnded(publication) || publication?.status === 'paused';
	const passed = statuses(publication);
	return h('div', { class: 'progress' },
		h('h3', null, 'On its way'),
		h('ol', { class: 'steps' }, passed.map((status, place) => {
			const present = place === passed.length - 1;
			return h('li', { key: status, class: present && !resting ? 'step-now' : 'step-done',
				'aria-current': present ? 'step' : null },
				h('span', { class: 'step-mark' }, (!present || resting) && h(Icon, { name: 'check' })), STEPS[status]);
		})),
		publication && h(End, { publication }),
		h(Failure, { problem }));
}
