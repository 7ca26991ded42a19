/** The content calendar, its publications and the day's quota. */
import { get, post, request } from './client.js';
import { unique } from '../lib/unique.js';

const CALENDAR = 'automation/content-calendar/';
const INSTAGRAM = 'automation/instagram/';

/** How long a person waits for "publish now" before its steps are shown elsewhere. */
const WAIT = 'wait=5';

const entry = (id) => `${CALENDAR}${encodeURIComponent(id)}/`;

const orderOnce = async (path) => (await request('POST', path, {
	body: {},
	headers: { 'Idempotency-Key': unique(), Prefer: WAIT },
})).body;

/** All entries between two instants. */
export const listEntries = async (from, to) => (await get(`${CALENDAR}?${new URLSearchParams({
	start_date: from.toISOString(),
	end_date: to.toISOString(),
	limit: 1000,
})}`)).results;

export const changeEntry = async (id, change) => (await request('PATCH', entry(id), { body: change })).body;

export const publishEntry = (id) => orderOnce(`${entry(id)}publish/`);

export const cancelEntry = (id) => post(`${entry(id)}cancel/`);

export const deleteEntry = (id) => request('DELETE', entry(id));

/** Tries again what failed or is held; looks again for what is unconfirmed. */
export const retryPublication = (id) => orderOnce(`${INSTAGRAM}publications/${encodeURIComponent(id)}/retry/`);

export const readLimit = () => get(`${INSTAGRAM}publishing-limit/`);
