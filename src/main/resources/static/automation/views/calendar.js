import { h, useEffect, useState } from '../lib/preact.js';
import { listEntries } from '../api/calendar.js';
import { Failure } from '../components/failure.js';
import { Icon } from '../components/icon.js';
import { Loading } from '../components/loading.js';
import { Segments } from '../components/segments.js';
import { addDays, addMonths, weeksOf } from '../lib/days.js';
import { isUnderWay, trouble } from '../lib/entries.js';
import { useResource, useWhileVisible } from '../lib/hooks.js';
import { linkTo } from '../lib/router.js';
import { zoneName } from '../lib/time-zone.js';
import { EntryDialog } from './calendar/entry-dialog.js';
import { EntryList } from './calendar/entry-list.js';
import { Month } from './calendar/month.js';
import { Moved } from './calendar/moved.js';
import { Quota } from './calendar/quota.js';
import { useMoves } from './calendar/use-moves.js';

const EVERY = 15_000;
const WHILE_UNDER_WAY = 3_000;
const MONTH = new Intl.DateTimeFormat('en', { month: 'long', year: 'numeric' });
const NARROW = matchMedia('(max-width: 47.99rem)');
const FILTERS = [['', 'All'], ['scheduled', 'Scheduled'], ['published', 'Published'], ['failed', 'Failed'], ['draft', 'Drafts']];

function spanOf(month) {
	const weeks = weeksOf(month);
	return [weeks[0][0], addDays(weeks.at(-1)[6], 1)];
}

function Pager({ month, onMonth }) {
	const name = MONTH.format(month);
	return h('div', { class: 'calendar-pager' },
		h('button', { type: 'button', class: 'quiet round', 'aria-label': 'Previous month', onClick: () => onMonth(addMonths(month, -1)) },
			h(Icon, { name: 'left' })),
		h('h2', { 'aria-live': 'polite' }, name),
		h('button', { type: 'button', class: 'quiet round', 'aria-label': 'Next month', onClick: () => onMonth(addMonths(month, 1)) },
			h(Icon, { name: 'right' })),
		h('button', { type: 'button', class: 'quiet', onClick: () => onMonth(addMonths(new Date(), 0)) }, 'Today'));
}

function Troubled({ entries, onOpen }) {
	const troubled = entries.filter((entry) => trouble(entry));
	return troubled.length > 0 && h('div', { class: 'calendar-troubled' },
		h(Icon, { name: 'warning' }),
		h('span', null, troubled.length === 1 ? 'One post needs you: ' : `${troubled.length} posts need you. First: `),
		h('button', { type: 'button', class: 'quiet', onClick: () => onOpen(troubled[0]) }, troubled[0].title || 'Open it'));
}

/** What is planned, under way, live or failed, by day. */
export function Calendar() {
	const [month, setMonth] = useState(() => addMonths(new Date(), 0));
	const [shape, setShape] = useState(NARROW.matches ? 'list' : 'month');
	const [filter, setFilter] = useState('');
	const [open, setOpen] = useState(null);
	const { data, problem, loading, reload } = useResource(() => listEntries(...spanOf(month)), [month.getTime()]);
	const moves = useMoves(data, reload);
	const entries = moves.entries.filter(({ status }) => !filter || status === filter);
	const shown = moves.entries.find(({ id }) => id === open);
	useWhileVisible(reload, moves.entries.some(isUnderWay) ? WHILE_UNDER_WAY : EVERY);
	useEffect(() => setOpen(null), [month.getTime()]);
	const Shape = shape === 'month' ? Month : EntryList;

	return h('div', { class: 'calendar', 'aria-busy': loading && !data ? 'true' : null },
		h('div', { class: 'calendar-bar' },
			h(Pager, { month, onMonth: setMonth }),
			h(Segments, { label: 'Show as', options: [['month', 'Month'], ['list', 'List']], value: shape, onChange: setShape }),
			h('a', { class: 'button', role: 'button', href: linkTo('compose') }, h(Icon, { name: 'plus' }), 'New post')),
		h('div', { class: 'calendar-bar' },
			h(Segments, { label: 'Status', options: FILTERS, value: filter, onChange: setFilter }),
			h(Quota, { stamp: data }),
			h('p', { class: 'fine calendar-zone' }, h(Icon, { name: 'clock' }), `Times in ${zoneName(month)}`)),
		h(Failure, { problem: problem ?? moves.problem, onRetry: problem ? reload : null }),
		h(Moved, { moves }),
		h(Troubled, { entries: moves.entries, onOpen: ({ id }) => setOpen(id) }),
		data
			? h(Shape, { month, entries, onOpen: ({ id }) => setOpen(id), onMove: moves.move })
			: !problem && h(Loading, { shape: 'month' }),
		shown && h(EntryDialog, { key: shown.id, entry: shown, onMove: moves.move, onChanged: reload, onClose: () => setOpen(null) }));
}
