import { h, useState } from '../../lib/preact.js';
import { clearFaults, listFaults, orderFault } from '../../api/sandbox.js';
import { BusyButton } from '../../components/busy-button.js';
import { Failure } from '../../components/failure.js';
import { Field } from '../../components/field.js';
import { Icon } from '../../components/icon.js';
import { Panel } from '../../components/panel.js';
import { announce } from '../../lib/announcer.js';
import { plural } from '../../lib/format.js';
import { useDeed, useResource, useWhileVisible } from '../../lib/hooks.js';

const EVERY = 3000;
const PLACES = [['media_publish', 'Publishing'], ['media', 'Taking media in'], ['status', 'Processing'], ['rupload', 'Large uploads'], ['comments', 'Comments'],
	['insights', 'Figures'], ['content_publishing_limit', 'The quota']];
const KINDS = [['error', 'answers with an error'], ['lost_answer', 'works, but its answer is lost'], ['drop', 'cuts the connection'],
	['delay', 'takes five seconds longer'], ['html_502', 'answers with a web page (502)'], ['slow_body', 'answers very slowly']];
const TIMES = [['1', 'once'], ['3', 'three times'], ['20', 'twenty times']];

const wordOf = (pairs, value) => pairs.find(([name]) => name === value.toLowerCase())?.[1] ?? value;

const Choice = ({ label, name, options }) => h(Field, { as: 'select', label, name },
	options.map(([value, word]) => h('option', { key: value, value }, word)));

const Fault = ({ fault }) => h('li', { class: 'fault' },
	h(Icon, { name: 'warning' }),
	h('span', null, h('strong', null, wordOf(PLACES, fault.path_word)), ` ${wordOf(KINDS, fault.kind)}`,
		h('span', { class: 'fine' }, fault.remaining > 0 && `, ${plural(fault.remaining, 'more time')}`)));

/** Breaks a part of Instagram for a while, to watch the service recover. */
export function Faults({ profile }) {
	const [faults, setFaults] = useState(null);
	const { data, problem, reload } = useResource(listFaults);
	const deed = useDeed();
	const all = (faults ?? data ?? []).filter(({ remaining }) => remaining !== 0);
	const refresh = async () => {
		await reload();
		setFaults(null);
	};
	useWhileVisible(() => all.length > 0 && refresh(), EVERY);
	const submit = (event) => {
		event.preventDefault();
		const { on, kind, times } = Object.fromEntries(new FormData(event.currentTarget));
		deed.run('order', async () => {
			setFaults(await orderFault({ on, kind, times: Number(times), ...(kind === 'delay' && { delay_ms: 5000 }),
				...(profile?.test_mode && { account_id: profile.profile_name }) }));
			announce('The fault is on.');
		});
	};
	const clear = () => deed.run('clear', async () => {
		await clearFaults();
		await refresh();
		announce('All faults are off.');
	});
	return h(Panel, { title: 'Break something', name: 'faults' },
		h('form', { class: 'fault-form', onSubmit: submit },
			h(Choice, { label: 'What breaks', name: 'on', options: PLACES }),
			h(Choice, { label: 'How', name: 'kind', options: KINDS }),
			h(Choice, { label: 'How often', name: 'times', options: TIMES }),
			h(BusyButton, { type: 'submit', busy: deed.busy === 'order', busyText: 'Breaking…' }, 'Switch the fault on')),
		h(Failure, { problem: problem ?? deed.problem, onRetry: problem && reload }),
		h('div', { role: 'status' }, data && all.length === 0 && h('p', { class: 'fine' }, 'Nothing is broken now.')),
		all.length > 0 && h('ul', { class: 'fault-list' }, all.map((fault) => h(Fault, { key: fault.id, fault }))),
		all.length > 0 && h('div', null, h(BusyButton, { class: 'secondary', busy: deed.busy === 'clear', busyText: 'Clearing…', onClick: clear },
			'Switch all faults off')));
}
