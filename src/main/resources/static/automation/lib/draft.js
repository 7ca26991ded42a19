/** The post that a person is writing: survives a reload and a sign-out in this tab. */
import { unique } from './unique.js';

const KEY = 'automation.draft';
const ATTEMPT = 'automation.attempt';
const EMPTY = { image_url: '', caption: '', alt_text: '' };

const read = (name) => JSON.parse(sessionStorage.getItem(name) ?? '{}');
const keep = (name, value) => sessionStorage.setItem(name, JSON.stringify(value));

export const readDraft = () => ({ ...EMPTY, ...read(KEY) });

export const keepDraft = (draft) => keep(KEY, draft);

function clearDraft() {
	sessionStorage.removeItem(KEY);
	return { ...EMPTY };
}

/** What is sent: an optional field that was left empty is not sent at all. */
export function contentOf(draft) {
	return Object.fromEntries(Object.entries(draft)
		.map(([field, text]) => [field, text.trim()])
		.filter(([field, text]) => text !== '' || field === 'caption'));
}

/**
 * One Idempotency-Key for one composed post: the same content for the same account keeps its key, over a reload too,
 * until the service has taken or refused it.
 */
export function keyFor(account, content) {
	const last = read(ATTEMPT);
	const text = JSON.stringify(content);
	const same = last.account === account && last.content === text;
	const attempt = same ? last : { account, content: text, key: unique() };
	keep(ATTEMPT, attempt);
	return attempt.key;
}

/** An empty draft when this one was sent; what a person has written since is left alone. */
export const clearIfSent = (draft) => (read(ATTEMPT).content === JSON.stringify(contentOf(draft)) ? clearDraft() : draft);

/** The publication that the attempt became, so that a reload goes on watching it. */
export const publicationUnderWay = () => read(ATTEMPT).publication ?? null;

export function watchPublication(publication) {
	keep(ATTEMPT, { ...read(ATTEMPT), publication });
	return publication;
}

/** The next post is another one, even with the same content. */
export const forgetKey = () => sessionStorage.removeItem(ATTEMPT);
