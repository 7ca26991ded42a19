/** The calls of this page, one function each, named as a person would. */
import { get, post, request } from './client.js';
import { isFinal, openStream } from './stream.js';

const ROOT = 'automation/';
const INSTAGRAM = `${ROOT}instagram/`;

export const readStatus = async () => (await get(`${ROOT}social-profiles/status/`)).instagram;

export const startConnecting = () => get(`${INSTAGRAM}connect/`);

/** Hands on what Facebook gave to the page, where INSTAGRAM_REDIRECT_URI names the page. */
export const finishConnecting = (query) => get(`${INSTAGRAM}callback/?${new URLSearchParams(query)}`);

export const connectTestAccount = () => post(`${INSTAGRAM}test-connect/`);

export const disconnect = () => post(`${INSTAGRAM}disconnect/`);

export const listAccounts = () => get(`${INSTAGRAM}accounts/`);

export const selectAccount = (accountId) => post(`${INSTAGRAM}accounts/select/`, { account_id: accountId });

export const listMedia = (after) => get(`${INSTAGRAM}media/?${new URLSearchParams({ limit: 25, ...(after && { after }) })}`);

export const listEvents = () => get(`${INSTAGRAM}webhooks/events/?limit=50`);

export const markAllRead = () => post(`${INSTAGRAM}webhooks/events/`, { mark_all: true });

export const listStories = () => get(`${INSTAGRAM}stories/`);

export const readPublishingLimit = () => get(`${INSTAGRAM}publishing-limit/`);

/** Its steps are shown from the first on. */
const AT_ONCE = 'respond-async';

/**
 * @param path where posts of this kind go, below instagram/
 * @returns the finished post, the scheduled one, or the publication that is still under way
 */
export async function publish({ path, body }, idempotencyKey) {
	const headers = { 'Idempotency-Key': idempotencyKey, Prefer: AT_ONCE };
	return (await request('POST', INSTAGRAM + path, { body, headers })).body;
}

const publication = (id) => `${INSTAGRAM}publications/${encodeURIComponent(id)}/`;

export const readPublication = (id) => get(publication(id));

/**
 * Follows a publication's steps until `onEvent` answers true or the signal ends it.
 * @param options.known how many of its first steps are known: one that was tried again has an end among them
 * @throws {Problem} when the stream is refused for good
 */
export const followPublication = (id, { known, onEvent, signal }) => new Promise((resolve, reject) => {
	let heard = 0;
	const end = (settle, result) => {
		close();
		settle(result);
	};
	const close = openStream(`${publication(id)}events/`, {
		onEvent: (step) => ++heard > known && onEvent(step) && end(resolve),
		onBreak: (problem) => isFinal(problem) && end(reject, problem),
	});
	signal?.addEventListener('abort', () => end(resolve), { once: true });
});

export const retryPublication = async (id) =>
	(await request('POST', `${publication(id)}retry/`, { headers: { Prefer: AT_ONCE } })).body;

export const cancelPublication = (id) => post(`${publication(id)}cancel/`);
