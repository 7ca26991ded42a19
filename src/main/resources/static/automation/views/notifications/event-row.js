import { h } from '../../lib/preact.js';
import { Badge } from '../../components/badge.js';
import { Icon } from '../../components/icon.js';
import { iconOf } from '../../lib/event-kinds.js';
import { actor } from '../../lib/event-preview.js';
import { ago, dateTime } from '../../lib/format.js';
import { linkTo } from '../../lib/router.js';

const BELOW_A_POST = ['comments', 'live_comments'];

/** What was said; the name stands above it already. */
function said({ preview, is_own: own, sender_username: username }) {
	const name = own ? 'You' : username;
	return name && preview.startsWith(`${name}: `) ? preview.slice(name.length + 2) : preview;
}

/** One event in the inbox. */
export function EventRow({ event, onRead }) {
	const post = BELOW_A_POST.includes(event.event_type) && event.media_id;
	return h('div', { class: event.read ? 'event' : 'event event-new' },
		h('span', { class: 'event-icon' }, h(Icon, { name: iconOf(event.event_type) })),
		h('div', { class: 'event-text' },
			h('p', { class: 'event-head' },
				h('strong', null, event.is_own ? 'You' : actor(event)), ' ',
				h('span', { class: 'fine' }, event.event_type_display),
				event.standby && h(Badge, null, 'Other app'),
				!event.read && h('span', { class: 'visually-hidden' }, ', unread')),
			h('p', { class: 'event-preview' }, said(event)),
			h('time', { class: 'fine', datetime: event.created_at, title: dateTime(event.created_at) }, ago(event.created_at))),
		h('div', { class: 'event-deeds' },
			post && h('a', { class: 'quiet-link', href: linkTo('comments', post) }, 'Answer',
				h('span', { class: 'visually-hidden' }, ` ${actor(event)}`)),
			!event.read && h('button', { type: 'button', class: 'quiet round', title: 'Mark as read',
				'aria-label': `Mark as read: ${actor(event)}, ${event.event_type_display}`, onClick: () => onRead(event) },
			h(Icon, { name: 'check' }))));
}
