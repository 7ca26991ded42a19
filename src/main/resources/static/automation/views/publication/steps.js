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

/** One hop of a file: how much of it is through. */
const Hop = ({ name, label, sent, total }) => h('span', { class: 'step-progress' },
	h(ProgressBar, { part: total ? sent / total : null, label }),
	h('span', { class: 'fine' }, name, total ? `${bytes(sent)} of ${bytes(total)}, ${Math.floor(100 * sent / total)} %` : bytes(sent)));

/** A file that was given to us has two hops; one that Instagram fetches elsewhere has one. */
function Transferred({ progress }) {
	const { bytes: sent, total, file_size: size, bytes_uploaded: uploaded } = progress;
	return uploaded === undefined ? h(Hop, { name: '', label: 'Sent to Instagram', sent, total })
		: [
			h(Hop, { key: 'here', name: 'From you to us: ', label: 'Sent from you to us', sent: uploaded, total: size }),
			h(Hop, { key: 'there', name: 'From us to Instagram: ', label: 'Sent from us to Instagram', sent: progress.bytes_transferred, total: size }),
		];
}

function Stage({ stage, present, resting }) {
	const done = !present || resting;
	const bad = present && BAD.includes(stage.status);
	return h('li', { class: present && !resting ? 'step-now' : bad ? 'step-bad' : 'step-done', 'aria-current': present ? 'step' : null },
		h('span', { class: 'step-mark' }, done && h(Icon, { name: bad ? 'warning' : 'check' })),
		h('span', { class: 'step-text' }, STATUS[stage.status], stage.progress && present && !resting && h(Transferred, { progress: stage.progress })),
		stage.at && h('time', { class: 'fine', datetime: stage.at }, TIME.format(new Date(stage.at))));
}

/** The way of a post so far, with the present stage last. */
export function Steps({ publication }) {
	const passed = stages(publication);
	return h('ol', { class: 'steps' }, passed.map((stage, place) => h(Stage, {
		key: stage.status, stage, present: place === passed.length - 1, resting: isResting(publication),
	})));
}
