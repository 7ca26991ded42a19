import { h, useState } from '../../lib/preact.js';
import { readLedger } from '../../api/sandbox.js';
import { Badge } from '../../components/badge.js';
import { Failure } from '../../components/failure.js';
import { Loading } from '../../components/loading.js';
import { Empty, Panel } from '../../components/panel.js';
import { VirtualList } from '../../components/virtual-list.js';
import { useResource, useWhileVisible } from '../../lib/hooks.js';

const EVERY = 4000;
const ROW = 44;
const TIME = new Intl.DateTimeFormat('en', { hour: '2-digit', minute: '2-digit', second: '2-digit', hour12: false });

/** Calls have no ids; two can be of one instant. */
const newestFirst = (calls) => calls.map((call, place) => ({ ...call, id: place })).reverse();

const Call = ({ call }) => h('div', { class: 'call' },
	h('time', { datetime: call.at }, TIME.format(new Date(call.at))),
	h('code', null, call.method),
	h('code', { class: 'call-path', title: call.path }, call.path),
	h(Badge, { kind: call.outcome === 'ok' ? 'good' : 'bad' }, call.code ? `${call.code}${call.subcode ? `/${call.subcode}` : ''}` : call.outcome));

/** What Instagram would know: every call, and what came of it. */
export function Ledger({ stamp }) {
	const [whole, setWhole] = useState(false);
	const { data, problem, reload } = useResource(async () => {
		const since = whole ? null : new Date(Date.now() - 3_600_000).toISOString();
		return readLedger(since);
	}, [stamp, whole]);
	useWhileVisible(reload, EVERY);
	const twice = Object.values(data?.published ?? {}).filter((count) => count > 1).length;
	return h(Panel, { title: 'Ledger', name: 'ledger', aside: h('label', { class: 'switch' },
		h('input', { type: 'checkbox', role: 'switch', checked: whole, onChange: (event) => setWhole(event.currentTarget.checked) }), 'From the first day') },
	h('p', { class: 'fine' }, 'Every call as the sandbox took it. This is the other side’s truth.'),
	h(Failure, { problem, onRetry: reload }),
	!data && !problem && h(Loading, { shape: 'card' }),
	data && h('p', null, h('strong', null, data.media.length), ' published, ', h('strong', null, data.comments.length),
		` ${data.comments.length === 1 ? 'comment' : 'comments'} written, `,
		h('strong', null, twice), ' posted twice.'),
	data?.calls.length === 0 && h(Empty, null, h('p', null, 'No calls in the last hour.')),
	data?.calls.length > 0 && h(VirtualList, { label: 'Calls, newest first', items: newestFirst(data.calls), rowHeight: ROW, row: (call) => h(Call, { call }) }));
}
