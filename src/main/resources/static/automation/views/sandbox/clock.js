import { h } from '../../lib/preact.js';
import { readClock, turnClock } from '../../api/sandbox.js';
import { BusyButton } from '../../components/busy-button.js';
import { Failure } from '../../components/failure.js';
import { Loading } from '../../components/loading.js';
import { Panel } from '../../components/panel.js';
import { announce } from '../../lib/announcer.js';
import { dateTime } from '../../lib/format.js';
import { useDeed, useResource } from '../../lib/hooks.js';

const STEPS = [['PT1H', 'An hour'], ['PT25H', 'A day'], ['P8D', '8 days'], ['P61D', '61 days']];

/** Moves the sandbox's time ahead: containers expire, stories end, tokens die. */
export function Clock({ onTurned }) {
	const { data, problem, reload } = useResource(readClock);
	const deed = useDeed();
	const turn = (step) => deed.run(step, async () => {
		const { now } = await turnClock(step);
		announce(`At the sandbox it is ${dateTime(now)}.`);
		onTurned();
	});
	return h(Panel, { title: 'Turn the clock', name: 'clock' },
		h(Failure, { problem: problem ?? deed.problem, onRetry: problem && reload }),
		data
			? h('p', null, 'At the sandbox it is ', h('strong', null, dateTime(data.now)), data.advanced !== 'PT0S'
				&& h('span', { class: 'fine' }, ', ahead of the real time'))
			: !problem && h(Loading, { shape: 'line' }),
		h('div', { class: 'button-row', role: 'group', 'aria-label': 'Turn it ahead by' }, STEPS.map(([step, word]) =>
			h(BusyButton, { key: step, class: 'secondary', busy: deed.busy === step, busyText: 'Turning…', onClick: () => turn(step) }, word))),
		h('p', { class: 'fine' }, 'It never runs back. Stories end after a day, connections after 60. Start over to return.'));
}
