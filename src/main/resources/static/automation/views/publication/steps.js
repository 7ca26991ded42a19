import { h } from '../../lib/preact.js';
import { Icon } from '../../components/icon.js';
import { ProgressBar } from '../../components/progress-bar.js';
import { bytes } from '../../lib/files.js';
import { isResting } from '../../lib/publication.js';
import { STATUS } from '../../lib/publication-words.js';

const TIME = new Intl.DateTimeFormat('en', { timeStyle: 'medium' });
const BAD = ['failed', 'unconfirmed', 'paused', 'cancelled'];

/** Each status once, in its order: with its first time and how far its file was last. */
function stages({ steps = [], status }) {
	const known = new Map();
	for (const step of [...steps, { status }]) {
		const before = known.get(step.status);
		known.delete(step.status);
		known.set(step.status, { ...step, at: before?.at ?? step.at, progress: step.progress ?? before?.progress });
	}
	return [...known.values()].filter((stage) => stage.status in STATUS);
}

function Transferred({ progress: { bytes: sent, total, percent } }) {
	return h('span', { class: 'step-progress' },
		h(ProgressBar, { part: total ? sent / total : null, label: 'Sent to Instagram' }),
		h('span', { class: 'fine' }, total ? `${bytes(sent)} of ${bytes(total)}, ${percent} %` : bytes(sent)));
}

function Stage({ stage, present, resting }) {
	const done = !present || resting;
	const bad = present && BAD.includes(stage.status);
	return h('li', { class: present && !resting ? 'step-now' : bad ? 'step-bad' : 'step-done', 'aria-current': present ? 'step' : null },
		h('span', { class: 'step-mark' }, done && h(Icon, { name: bad ? 'warning' : 'check' })),
		h('span', { class: 'step-text' }, STATUS[stage.status], stage.progress && present && !resting && h(Transferred, stage)),
		stage.at && h('time', { class: 'fine', datetime: stage.at }, TIME.format(new Date(stage.at))));
}

/** The way of a post so far, with the present stage last. */
export function Steps({ publication }) {
	const passed = stages(publication);
	return h('ol', { class: 'steps' }, passed.map((stage, place) => h(Stage, {
		key: stage.status, stage, present: place === passed.length - 1, resting: isResting(publication),
	})));
}
