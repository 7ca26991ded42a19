import { h, useState } from '../../lib/preact.js';
import { reset } from '../../api/sandbox.js';
import { BusyButton } from '../../components/busy-button.js';
import { Confirm } from '../../components/confirm.js';
import { Failure } from '../../components/failure.js';
import { Panel } from '../../components/panel.js';
import { announce } from '../../lib/announcer.js';
import { useDeed } from '../../lib/hooks.js';

/** Brings the sandbox's first day back. */
export function StartOver({ onDone }) {
	const [asking, setAsking] = useState(false);
	const deed = useDeed();
	const start = () => deed.run('reset', async () => {
		setAsking(false);
		await reset();
		announce('It is the first day again.');
		onDone();
	});
	return h(Panel, { title: 'Start over', name: 'start-over' },
		h('p', null, 'Forgets all posts, comments, connections, faults and the turned clock of the sandbox. Connect the test account again afterwards.'),
		h(Failure, { problem: deed.problem }),
		h('div', null, h(BusyButton, { class: 'secondary danger-text', busy: deed.busy !== null, busyText: 'Starting over…', onClick: () => setAsking(true) },
			'Start over')),
		asking && h(Confirm, { title: 'Forget everything at the sandbox?', yes: 'Start over', onYes: start, onNo: () => setAsking(false) },
			h('p', null, 'Everybody who uses this sandbox loses their test posts. Real accounts are not touched.')));
}
