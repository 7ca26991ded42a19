import { h } from '../../lib/preact.js';
import { Badge } from '../../components/badge.js';
import { Icon } from '../../components/icon.js';
import { Empty } from '../../components/panel.js';
import { dayOf, keyOf } from '../../lib/days.js';
import { kindOf, standing, titleOf, trouble } from '../../lib/entries.js';
import { time } from '../../lib/format.js';

const DAY = new Intl.DateTimeFormat('en', { weekday: 'long', month: 'long', day: 'numeric' });

function byDay(entries, month) {
	const inMonth = entries.filter(({ scheduled_date: date }) => new Date(date).getMonth() === month.getMonth());
	const days = new Map();
	inMonth.sort((one, other) => new Date(one.scheduled_date) - new Date(other.scheduled_date)).forEach((entry) => {
		const key = keyOf(new Date(entry.scheduled_date));
		days.set(key, [...(days.get(key) ?? []), entry]);
	});
	return [...days];
}

function Row({ entry, onOpen }) {
	const [badge, word] = standing(entry);
	const [icon, kind] = kindOf(entry);
	const wrong = trouble(entry);
	return h('li', null, h('button', { type: 'button', class: 'entry', onClick: () => onOpen(entry) },
		h('span', { class: 'entry-time' }, time(entry.scheduled_date)),
		h('span', { class: 'entry-icon' }, h(Icon, { name: icon }), h('span', { class: 'visually-hidden' }, kind)),
		h('span', { class: 'entry-text' },
			h('span', { class: 'entry-title' }, titleOf(entry)),
			wrong && h('span', { class: 'entry-wrong' }, wrong)),
		h(Badge, { kind: badge }, word)));
}

/** The same month as a list, day by day. */
export function EntryList({ month, entries, onOpen }) {
	const days = byDay(entries, month);
	return days.length === 0
		? h(Empty, null, h('p', null, 'Nothing in this month. What you post or schedule appears here.'))
		: h('div', { class: 'entry-days' }, days.map(([key, all]) => h('section', { key, class: key === keyOf(new Date()) ? 'entry-day entry-today' : 'entry-day',
			'aria-label': DAY.format(dayOf(key)) },
		h('h3', null, DAY.format(dayOf(key)), key === keyOf(new Date()) && h(Badge, { kind: 'accent' }, 'Today')),
		h('ul', null, all.map((entry) => h(Row, { key: entry.id, entry, onOpen }))))));
}
