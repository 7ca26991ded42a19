import { h } from '../../lib/preact.js';
import { Findings } from '../../components/findings.js';
import { Icon } from '../../components/icon.js';
import { ProgressBar } from '../../components/progress-bar.js';
import { pause, refit, remove, send } from '../../lib/draft-media.js';
import { bytes } from '../../lib/files.js';
import { fileOf, stillOf } from '../../lib/local-files.js';
import { nameOf } from '../../lib/media-items.js';

const STATES = {
	waiting: 'Waiting',
	uploading: 'Uploading',
	paused: 'Paused',
	checking: 'Looking at it',
	failed: 'Failed',
	missing: 'Pick it again',
};

const act = (icon, label, onClick) => h('button', { type: 'button', class: 'round', 'aria-label': label, title: label, onClick },
	h(Icon, { name: icon }));

function Transfer({ item }) {
	const part = item.size ? item.sent / item.size : null;
	const stopped = item.state === 'paused' || (item.state === 'failed' && fileOf(item.key));
	return h('div', { class: 'tile-transfer' },
		['uploading', 'paused'].includes(item.state) && h(ProgressBar, { part, label: `${item.name}, sent` }),
		h('div', { class: 'tile-line' },
			h('span', { class: 'fine' }, item.waiting ? 'No connection, goes on by itself' : STATES[item.state],
				item.state === 'uploading' && ` ${Math.floor(100 * (part ?? 0))} %`),
			['uploading', 'waiting'].includes(item.state) && act('pause', `Pause ${item.name}`, () => pause(item.key)),
			stopped && act(item.state === 'failed' ? 'refresh' : 'play', `${item.state === 'failed' ? 'Retry' : 'Resume'} ${item.name}`, () => send(item.key))));
}

function Still({ item }) {
	const still = stillOf(item);
	return still
		? h('img', { src: still, alt: '', draggable: false })
		: h(Icon, { name: item.kind === 'video' ? 'film' : 'image' });
}

/** What was changed of a file, so that Instagram takes it. */
const Changes = ({ item }) => item.changes.length > 0 && h('ul', { class: 'changes', 'aria-label': `What was changed of ${item.name}` },
	item.changes.map((change) => h('li', { key: change }, h(Icon, { name: 'check' }), h('span', null, change))));

/** The ways out of a ratio that Instagram does not take. */
function FitChoice({ item }) {
	const wrong = item.findings.some(({ rule }) => /ratio/.test(rule)) && item.kind === 'image' && fileOf(item.key);
	const fit = (word, text) => h('button', { type: 'button', class: 'quiet', onClick: () => refit(item.key, word) }, text);
	return wrong && h('div', { class: 'tile-line' }, fit('crop', 'Crop it'), fit('pad', 'Add a border'));
}

/** One medium: its picture, how far it is, and beside it what Instagram will say of it. */
export function MediaTile({ item, position, count, chosen, dragging, onChoose, onMove, ...handlers }) {
	const name = nameOf(item);
	const many = count > 1;
	return h('li', { class: ['file-tile', chosen && many && 'tile-chosen', dragging && 'tile-dragged'].filter(Boolean).join(' '), draggable: many, ...handlers },
		h('div', { class: 'tile-picture' },
			h('button', { type: 'button', class: 'tile-choose', 'aria-pressed': chosen ? 'true' : 'false', onClick: onChoose,
				'aria-label': many ? `${name}, place ${position + 1} of ${count}` : name }, h(Still, { item })),
			many && h('span', { class: 'tile-number', 'aria-hidden': 'true' }, position + 1),
			item.kind === 'video' && h('span', { class: 'tile-kind', 'aria-hidden': 'true' }, h(Icon, { name: 'play' })),
			h('div', { class: 'tile-remove' }, act('close', `Remove ${item.name}`, () => remove(item.key)))),
		h('div', { class: 'tile-text' },
			h('p', { class: 'tile-name', title: name }, item.name),
			item.state === 'ready' && item.size && h('p', { class: 'fine' },
				[bytes(item.size), item.width && `${item.width} × ${item.height}`].filter(Boolean).join(' · ')),
			item.state !== 'ready' && h(Transfer, { item }),
			item.error && h(Findings, { findings: [{ severity: 'error', message: item.error }] }),
			h(Findings, { findings: item.findings }),
			h(Changes, { item }),
			h(FitChoice, { item }),
			many && chosen && h('div', { class: 'tile-line' },
				act('left', `Move ${item.name} forward`, () => onMove(-1)),
				act('right', `Move ${item.name} back`, () => onMove(1)))));
}
