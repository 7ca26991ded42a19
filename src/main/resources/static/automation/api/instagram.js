/** The calls of this page, one function each, named as a person would. */
import { get, post, request } from './client.js';

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

/** How long a post may take before its steps are shown. */
const WAIT = 'wait=5';

/** @returns the finished post, or the publication that is still under way (with `publication_id` and `status`) */
export async function publish(content, idempotencyKey) {
	const headers = { 'Idempotency-Key': idempotencyKey, Prefer: WAIT };
	return (await request('POST', `${INSTAGRAM}post/`, { body: content, headers })).body;
}

export const readPublication = (id) => get(`${INSTAGRAM}publications/${encodeURIComponent(id)}/`);
