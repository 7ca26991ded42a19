import { h, useEffect, useRef } from '../lib/preact.js';
import { listEvents, markAllRead } from '../api/instagram.js';
import { Badge } from '../components/badge.js';
import { BusyButton } from '../components/busy-button.js';
import { Failure } from '../components/failure.js';
import { Icon } from '../components/icon.js';
import { Empty, Panel } from '../components/panel.js';
import { announce } from '../lib/announcer.js';
import { actor, preview } from '../lib/event-preview.js';
import { ago, dateTime, plural } from '../lib/format.js';
import { useDeed, useResource, useWhileVisible } from '../lib/hooks.js';

const EVERY = 10_000;
const ICONS = {
	comments: 'comment',
	live_comments: 'comment',
	mentions: 'at',
	story_mentions: 'story',
	story_replies: 'story',
	story_insights: 'story',
	messages: 'send',
	message_edits: 'send',
	message_deletions: 'send',
	message_reactions: 'smile',
};

function Event({ event }) {
	return h('li', { class: event.read ? 'event' : 'event event-new' },
		h('span', { class: 'event-icon' }, h(Icon, { name: ICONS[event.event_type] ?? 'bell' })),
		h('div', { class: 'event-text' },
			h('p', null,
				h('strong', null, actor(event)), ' ',
				h('span', { class: 'fine' }, event.event_type_display),
				!event.read && h('span', { class: 'visually-hidden' }, ', unread')),
			h('p', { class: 'event-preview' }, preview(event)),
			h('time', { class: 'fine', datetime: event.created_at, title: dateTime(event.created_at) }, ago(event.created_at))));
}

/** Says how many came, when more are unread than before. */
function useArrivals(unread) {
	const last = useRef(null);
	useEffect(() => {
		if (last.current !== null && unread > last.current) {
			announce(`${plural(unread - last.current, 'new event')}.`);
		}
		last.current = unread ?? last.current;
	}, [unread]);
}

/** What people did on Instagram: comments, mentions, messages. */
export function Events() {
	const { data, problem, loading, reload } = useResource(listEvents);
	const { busy, problem: refusal, run } = useDeed();
	const unread = data?.unread_count;
	const events = data?.events ?? [];
	useWhileVisible(reload, EVERY);
	useArrivals(unread);

	const markAll = () => run('mark', async () => {
		const { message } = await markAllRead();
		await reload();
		announce(message);
	});

	return h(Panel, {
		title: 'Events',
		name: 'events',
		aside: unread > 0 && h(Badge, { kind: 'accent' }, `${unread.toLocaleString('en')} unread`),
	},
		h(Failure, { problem: problem ?? refusal, onRetry: problem && reload }),
		!data && loading && h('p', { class: 'skeleton skeleton-card' }, 'Loading…'),
		data && events.length === 0
			&& h(Empty, null, h('p', null, 'Comments, mentions and messages appear here as they happen.')),
		events.length > 0 && h('ul', { class: 'events', tabIndex: 0, 'aria-label': 'Newest events' },
			events.map((event) => h(Event, { key: event.id, event }))),
		unread > 0 && h('div', { class: 'panel-foot' },
			h(BusyButton, { class: 'quiet', busy: busy !== null, busyText: 'Marking…', onClick: markAll }, 'Mark all as read')));
}
