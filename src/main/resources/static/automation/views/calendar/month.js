import { h, useState } from '../../lib/preact.js';
import { keyOf, startOfDay, weeksOf } from '../../lib/days.js';
import { sameTimeOn } from '../../lib/entries.js';
import { EntryChip } from './entry-chip.js';

const DAY = new Intl.DateTimeFormat('en', { weekday: 'long', month: 'long', day: 'numeric' });
const WEEKDAY = new Intl.DateTimeFormat('en', { weekday: 'short' });
const LONG_WEEKDAY = new Intl.DateTimeFormat('en', { weekday: 'long' });
const MOST = 4;

function byDay(entries) {
	const days = new Map();
	[...entries].sort((one, other) => new Date(one.scheduled_date) - new Date(other.scheduled_date)).forEach((entry) => {
		const key = keyOf(new Date(entry.scheduled_date));
		days.set(key, [...(days.get(key) ?? []), entry]);
	});
	return days;
}

function classes(day, month, over) {
	return ['day',
		day.getMonth() !== month.getMonth() && 'day-outside',
		keyOf(day) === keyOf(new Date()) && 'day-today',
		day < startOfDay(new Date()) && 'day-past',
		over && 'day-over'].filter(Boolean).join(' ');
}

function Day({ day, month, entries, dragged, onDrag, onOpen, onMove }) {
	const [over, setOver] = useState(false);
	const [all, setAll] = useState(false);
	const enter = (event) => {
		if (dragged) {
			event.preventDefault();
			setOver(true);
		}
	};
	const drop = (event) => {
		event.preventDefault();
		setOver(false);
		onDrag(null);
		if (dragged && keyOf(new Date(dragged.scheduled_date)) !== keyOf(day)) {
			onMove(dragged, sameTimeOn(dragged, day));
		}
	};
	const shown = all || entries.length <= MOST ? entries : entries.slice(0, MOST - 1);
	return h('td', { class: classes(day, month, over), onDragEnter: enter, onDragOver: enter, onDragLeave: () => setOver(false),
		onDrop: drop, 'data-day': keyOf(day) },
	h('div', { class: 'day-head' },
		h('time', { datetime: keyOf(day), 'aria-label': DAY.format(day) }, day.getDate())),
	entries.length > 0 && h('ul', null, shown.map((entry) => h('li', { key: entry.id },
		h(EntryChip, { entry, onOpen, onMove, onDrag })))),
	shown.length < entries.length && h('button', { type: 'button', class: 'quiet day-more', onClick: () => setAll(true) },
		`${entries.length - shown.length} more`));
}

/** A month in weeks. */
export function Month({ month, entries, onOpen, onMove }) {
	const [dragged, setDragged] = useState(null);
	const days = byDay(entries);
	const weeks = weeksOf(month);
	return h('div', { class: 'month-place' },
		h('p', { id: 'calendar-hint', class: 'visually-hidden' }, 'Drag it to another day, or press Shift and an arrow key.'),
		h('table', { class: 'month', 'aria-label': 'Posts by day' },
			h('thead', null, h('tr', null, weeks[0].map((day) => h('th', { scope: 'col', key: day.getDay(), abbr: LONG_WEEKDAY.format(day) },
				WEEKDAY.format(day))))),
			h('tbody', null, weeks.map((week) => h('tr', { key: keyOf(week[0]) }, week.map((day) => h(Day, {
				key: keyOf(day), day, month, entries: days.get(keyOf(day)) ?? [], dragged, onDrag: setDragged, onOpen, onMove,
			})))))),
		h('p', { class: 'fine month-foot' }, 'Drag a post to another day, or press Shift and an arrow key on it. Open it for its time.'));
}
