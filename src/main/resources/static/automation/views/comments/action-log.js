import { h, useEffect, useState } from '../../lib/preact.js';
import { listActions, undoAction } from '../../api/comments.js';
import { Badge } from '../../components/badge.js';
import { BusyButton } from '../../components/busy-button.js';
import { Failure } from '../../components/failure.js';
import { Loading } from '../../components/loading.js';
import { Empty, Panel } from '../../components/panel.js';
import { Segments } from '../../components/segments.js';
import { announce } from '../../lib/announcer.js';
import { ago, dateTime } from '../../lib/format.js';
import { useDeed, useResource } from '../../lib/hooks.js';
import { MatchedText } from './matched-text.js';

const FILTERS = [['', 'All'], ['flag', 'To look at'], ['hide', 'Hidden'], ['delete', 'Deleted']];
const DONE = { flag: 'Listed', hide: 'Hidden', delete: 'Deleted' };
const STATES = {
	pending: ['plain', 'Waits'],
	acting: ['plain', 'Under way'],
	failed: ['bad', 'Failed'],
	cancelled: ['plain', 'Not done'],
	undoing: ['plain', 'Being undone'],
	undone: ['plain', 'Undone'],
	parked: ['warn', 'Waits for a connection'],
};
const UNDOABLE = ['pending', 'acting', 'done', 'parked'];

function Action({ action, busy, onUndo }) {
	const [kind, word] = STATES[action.status] ?? [action.action === 'delete' ? 'bad' : 'good', DONE[action.action]];
	const undoable = UNDOABLE.includes(action.status) && !(action.action === 'delete' && action.status === 'done');
	return h('li', { class: 'action' },
		h('div', { class: 'rule-text' },
			h('p', null, h(Badge, { kind }, word), ' ', h('strong', null, `@${action.comment.username ?? 'somebody'}`), ' ',
				h('time', { class: 'fine', datetime: action.created_at, title: dateTime(action.created_at) }, ago(action.created_at))),
			h('p', { class: 'comment-words' }, h(MatchedText, { text: action.comment.text ?? '', match: action.match })),
			h('p', { class: 'fine' }, action.rule?.name ? `By “${action.rule.name}”` : 'By a rule without a name',
				action.rule?.deleted && ', which is deleted'),
			action.problem && h('p', { class: 'fine' }, action.problem)),
		undoable && h(BusyButton, { class: 'secondary', busy, busyText: 'Undoing…', onClick: () => onUndo(action) }, 'Undo'));
}

/** What rules did, and the way back. */
export function ActionLog() {
	const [filter, setFilter] = useState('');
	const [older, setOlder] = useState([]);
	const { data, problem, reload } = useResource(() => listActions(filter), [filter]);
	const deed = useDeed();
	useEffect(() => setOlder([]), [data]);
	const pages = data ? [data, ...older] : [];
	const actions = pages.flatMap((page) => page.actions);
	const paging = pages.at(-1)?.paging;
	const undo = ({ id }) => deed.run(id, async () => {
		await undoAction(id);
		announce('It is taken back.');
		await reload();
	});
	const more = () => deed.run('more', async () => {
		const page = await listActions(filter, paging.after);
		setOlder((last) => [...last, page]);
	});
	return h(Panel, { title: 'What rules did', name: 'log' },
		h(Segments, { label: 'Show', options: FILTERS, value: filter, onChange: setFilter }),
		h(Failure, { problem: problem ?? deed.problem, onRetry: problem && reload }),
		!data && !problem && h(Loading, { shape: 'row', count: 3 }),
		data && actions.length === 0 && h(Empty, null, h('p', null, 'No rule has done anything yet.')),
		h('ul', { class: 'rule-list' }, actions.map((action) => h(Action, { key: action.id, action, busy: deed.busy === action.id, onUndo: undo }))),
		paging?.has_next && h('div', { class: 'panel-foot' },
			h(BusyButton, { class: 'secondary', busy: deed.busy === 'more', busyText: 'Loading…', onClick: more }, 'Older ones')));
}
