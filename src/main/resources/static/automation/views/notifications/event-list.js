import { h, useState } from '../../lib/preact.js';
import { markAllRead, markRead } from '../../api/inbox.js';
import { BusyButton } from '../../components/busy-button.js';
import { Failure } from '../../components/failure.js';
import { Icon } from '../../components/icon.js';
import { Loading } from '../../components/loading.js';
import { Empty } from '../../components/panel.js';
import { VirtualList } from '../../components/virtual-list.js';
import { announce } from '../../lib/announcer.js';
import { EVENT_KINDS } from '../../lib/event-kinds.js';
import { useEventPages } from '../../lib/event-pages.js';
import { useDeed, useOnline } from '../../lib/hooks.js';
import { recount, setUnread, useInbox } from '../../lib/inbox.js';
import { EventRow } from './event-row.js';

/** As high as two lines and their time need. */
const ROW = 84;

function Filters({ filter, onFilter }) {
	return h('div', { class: 'event-filters' },
		h('label', null, h('span', { class: 'visually-hidden' }, 'Kind of notification'),
			h('select', { value: filter.type, onChange: (event) => onFilter({ ...filter, type: event.currentTarget.value }) },
				h('option', { value: '' }, 'All kinds'),
				EVENT_KINDS.map(([type, word]) => h('option', { key: type, value: type }, word)))),
		h('label', { class: 'switch' },
			h('input', { type: 'checkbox', role: 'switch', checked: filter.unreadOnly,
				onChange: (event) => onFilter({ ...filter, unreadOnly: event.currentTarget.checked }) }), 'Unread only'));
}

const Standing = ({ live, unread }) => h('p', { class: 'fine event-standing', role: 'status' },
	h('span', { class: live ? 'lamp lamp-on' : 'lamp' }), live ? 'Live' : 'Connecting…',
	unread !== null && ` · ${unread.toLocaleString('en')} unread`);

const Nothing = ({ filtered }) => h(Empty, null, h(Icon, { name: 'bell' }),
	h('p', null, filtered ? 'Nothing of this kind.' : 'Comments, mentions and messages appear here as they happen.'));

/** The inbox. */
export function EventList({ profile }) {
	const [filter, setFilter] = useState({ type: '', unreadOnly: false });
	const pages = useEventPages(filter);
	const { unread, live } = useInbox(`${profile.profile_name}:${profile.test_mode}`, pages.add);
	const online = useOnline();
	const deed = useDeed();

	const reload = () => {
		deed.clear();
		pages.reload();
	};
	const markAll = () => deed.run('all', async () => {
		const { message } = await markAllRead();
		pages.markRead();
		setUnread(0);
		announce(`${message}.`);
	});
	const markOne = (event) => deed.run(`one-${event.id}`, async () => {
		await markRead([event.id]);
		pages.markRead([event.id]);
		await recount();
	});
	return h('section', { class: 'panel panel-inbox', 'aria-label': 'Inbox' },
		h('div', { class: 'event-bar' },
			h(Filters, { filter, onFilter: setFilter }),
			h(Standing, { live: live && online, unread }),
			h(BusyButton, { class: 'secondary', busy: deed.busy === 'all', busyText: 'Marking…', disabled: !unread, onClick: markAll },
				h(Icon, { name: 'check' }), 'Mark all as read')),
		h(Failure, { problem: pages.problem ?? deed.problem, onRetry: pages.problem && reload }),
		!pages.loaded && !pages.problem && h(Loading, { shape: 'row', count: 6 }),
		pages.loaded && pages.events.length === 0 && h(Nothing, { filtered: filter.type || filter.unreadOnly }),
		pages.events.length > 0 && h(VirtualList, {
			key: `${filter.type}:${filter.unreadOnly}`,
			label: 'Notifications, newest first',
			items: pages.events,
			total: pages.total,
			rowHeight: ROW,
			onEnd: pages.more,
			row: (event) => h(EventRow, { event, onRead: markOne }),
		}));
}
