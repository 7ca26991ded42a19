/** A publication's states, for people. */
export const STATUS = {
	scheduled: 'Waits for its time',
	queued: 'Accepted',
	uploading: 'Sending the file to Instagram',
	processing: 'Instagram is taking it in',
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

export const needsReconnect = ({ paused_reason: reason }) => ['disconnected', 'reconnect_required'].includes(reason);

export const pausedWhy = ({ paused_message: message, paused_reason: reason }) => message ?? PAUSED[reason] ?? 'The post waits.';

export const failedWhy = ({ error }) => error?.message ?? 'Instagram did not take this post.';
