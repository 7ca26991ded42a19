/** What an entry of the calendar is and what may be done with it. */
const STATES = {
	draft: ['plain', 'Draft'],
	scheduled: ['accent', 'Scheduled'],
	published: ['good', 'Published'],
	failed: ['bad', 'Failed'],
	cancelled: ['plain', 'Cancelled'],
	paused: ['warn', 'Paused'],
	unconfirmed: ['warn', 'Not confirmed'],
};
const UNDER_WAY = ['queued', 'uploading', 'processing', 'ready', 'publishing', 'confirming'];
const PAUSED = {
	overdue: 'Its time passed while it could not be published. Publish it now, or give it a new time.',
	disconnected: 'The account is not connected any more. Connect it, and the post goes on.',
	reconnect_required: 'Instagram does not accept the connection any more. Reconnect, and the post goes on.',
	account_restricted: 'Instagram restricts this account. Follow the notice in the Instagram app, then try again.',
	quota: 'Instagram’s limit for today is reached. The post goes on by itself.',
};

const stateOf = (entry) => entry.post_results.state ?? entry.status;

export const isUnderWay = (entry) => entry.status === 'scheduled' && UNDER_WAY.includes(stateOf(entry));

/** @returns the kind of its badge, and its word */
export function standing(entry) {
	if (isUnderWay(entry)) {
		return ['accent', 'Publishing'];
	}
	return (entry.status === 'scheduled' && STATES[stateOf(entry)]) || STATES[entry.status] || ['plain', entry.status_display];
}

export const isPaused = (entry) => entry.status === 'scheduled' && stateOf(entry) === 'paused';

export const isUnconfirmed = (entry) => entry.status === 'scheduled' && stateOf(entry) === 'unconfirmed';

/** Whether it waits for its time, or is a draft: nothing of it has been sent. */
export const isOpen = (entry) => entry.status === 'draft' || (entry.status === 'scheduled' && stateOf(entry) === 'scheduled');

/** An overdue entry may be moved too; the service has the last word. */
export const isMovable = (entry) => isOpen(entry) || (isPaused(entry) && entry.post_results.paused_reason === 'overdue');

/** @returns what is wrong with it and what to do, or null */
export function trouble(entry) {
	const { error, message, paused_reason: reason } = entry.post_results;
	if (entry.status === 'failed') {
		return error ?? message ?? 'Instagram did not take this post.';
	}
	if (isUnconfirmed(entry)) {
		return 'Instagram did not say whether the post is live. Check now, and look at the account before you post it again.';
	}
	return isPaused(entry) ? (message ?? PAUSED[reason] ?? 'This post waits.') : null;
}

const KINDS = {
	IMAGE: ['image', 'Picture'],
	VIDEO: ['film', 'Reel'],
	REELS: ['film', 'Reel'],
	CAROUSEL: ['stack', 'Carousel'],
	STORIES: ['story', 'Story'],
};

/** @returns its icon, and its word */
export const kindOf = (entry) => KINDS[entry.media_type] ?? ['pencil', 'No media yet'];

export const titleOf = (entry) => entry.title || entry.content || kindOf(entry)[1];

/** The time of the entry on another day. */
export function sameTimeOn(entry, day) {
	const time = new Date(entry.scheduled_date);
	return new Date(day.getFullYear(), day.getMonth(), day.getDate(), time.getHours(), time.getMinutes(), time.getSeconds());
}
