import { h } from '../../lib/preact.js';
import { listParked, replayEvent } from '../../api/inbox.js';
import { BusyButton } from '../../components/busy-button.js';
import { Failure } from '../../components/failure.js';
import { Loading } from '../../components/loading.js';
import { Empty, Panel } from '../../components/panel.js';
import { announce } from '../../lib/announcer.js';
import { actor } from '../../lib/event-preview.js';
import { ago, plural } from '../../lib/format.js';
import { useDeed, useResource } from '../../lib/hooks.js';

function ParkedRow({ parked, busy, onReplay }) {
	const { event } = parked;
	return h('li', { class: 'parked' },
		h('div', null,
			h('p', null, h('strong', null, actor(event)), ' ', h('span', { class: 'fine' }, event.event_type_display)),
			h('p', null, event.preview),
			h('p', { class: 'fine' }, `Tried ${plural(parked.tries, 'time')}, set aside ${ago(parked.parked_at)}. `, h('code', null, parked.error))),
		h(BusyButton, { class: 'secondary', busy, busyText: 'Handing over…', onClick: () => onReplay(parked) }, 'Try again'));
}

/** Events that are in the inbox, but that rules and jobs could not work on. */
export function Parked() {
	const { data, problem, reload } = useResource(listParked);
	const deed = useDeed();
	const replay = ({ id }) => deed.run(id, async () => {
		const { message } = await replayEvent(id);
		announce(message);
		await reload();
	});
	return h(Panel, { title: 'Set aside', name: 'parked' },
		h('p', { class: 'fine' }, 'Events are in your inbox at once. When the service fails to act on one several times, by a rule for example, it is set aside here.'),
		h(Failure, { problem: problem ?? deed.problem, onRetry: problem && reload }),
		!data && !problem && h(Loading, { shape: 'row', count: 2 }),
		data?.length === 0 && h(Empty, null, h('p', null, 'Nothing was set aside. That is how it should be.')),
		data?.length > 0 && h('ul', { class: 'parked-list' }, data.map((parked) => h(ParkedRow, {
			key: parked.id, parked, busy: deed.busy === parked.id, onReplay: replay,
		}))));
}
