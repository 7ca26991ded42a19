/**
 * One Idempotency-Key for one composed post: the same content for the same account keeps its key, over a reload too,
 * until the service has taken or refused it.
 */
import { session } from '../api/session.js';
import { unique } from './unique.js';

const key = () => `automation.attempt.${session.person}`;

const read = () => JSON.parse(localStorage.getItem(key()) ?? '{}');

const keep = (value) => localStorage.setItem(key(), JSON.stringify(value));

export function keyFor(account, request) {
	const last = read();
	const content = JSON.stringify(request);
	const attempt = last.account === account && last.content === content ? last : { account, content, key: unique() };
	keep(attempt);
	return attempt.key;
}

/** Whether this is what was sent last. */
export const wasSent = (request) => read().content === JSON.stringify(request);

/** The publication that the attempt became, so that a reload goes on watching it. */
export const publicationUnderWay = () => read().publication ?? null;

export function watchPublication(publication) {
	keep({ ...read(), publication });
	return publication;
}

/** The next post is another one, even with the same content. */
export const forgetAttempt = () => localStorage.removeItem(key());
