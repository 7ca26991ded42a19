/** What people did on Instagram, as webhooks told it. */
import { get, post } from './client.js';

const WEBHOOKS = 'automation/instagram/webhooks/';
const EVENTS = `${WEBHOOKS}events/`;

export const STREAM = `${EVENTS}stream/`;

/** One page, newest first. */
export const listEvents = ({ limit = 200, after, type, unreadOnly } = {}) => get(`${EVENTS}?${new URLSearchParams({
	limit,
	...(after && { after }),
	...(type && { event_type: type }),
	...(unreadOnly && { unread_only: true }),
})}`);

export const markRead = (ids) => post(EVENTS, { event_ids: ids });

export const markAllRead = () => post(EVENTS, { mark_all: true });

export const listParked = async () => (await get(`${EVENTS}parked/`)).events;

export const replayEvent = (id) => post(`${EVENTS}${encodeURIComponent(id)}/replay/`);

export const readBackfill = () => get(`${WEBHOOKS}backfill/`);

export const startBackfill = () => post(`${WEBHOOKS}backfill/`);
