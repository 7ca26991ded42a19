import { h } from '../../lib/preact.js';
import { Findings } from '../../components/findings.js';
import { Icon } from '../../components/icon.js';
import { ProgressBar } from '../../components/progress-bar.js';
import { fileOf, stillOf } from '../../lib/local-files.js';
import { errorsOf, nameOf } from '../../lib/media-items.js';
import { webLink } from '../../lib/links.js';
import { removeStory, retryStory, stageOf } from '../../lib/story-queue.js';

const STAGES = {
	pending: ['clock', 'Waiting'],
	uploading: ['upload', 'Uploading'],
	success: ['check', 'Posted'],
	failed: ['warning', 'Failed'],
};

function words(item, stage) {
	if (stage === 'pending') {
		return item.state === 'ready' && !item.wanted ? 'Ready' : 'Waiting';
	}
	return stage === 'uploading' && item.post === 'posting' ? 'Posting' : STAGES[stage][1];
}

function Overlay({ item, stage }) {
	return h('div', { class: `overlay overlay-${stage}` },
		h('span', { class: 'overlay-mark' }, h(Icon, { name: STAGES[stage][0] })),
		h('span', null, words(item, stage)),
		stage === 'uploading' && h(ProgressBar, { part: item.post === 'posting' || item.state === 'checking' ? null : item.sent / item.size, label: `${item.name}, sent` }));
}

/** One file that becomes a story, with its state over its picture. */
export function QueuedStory({ item }) {
	const stage = stageOf(item);
	const still = stillOf(item);
	const link = webLink(item.permalink);
	const again = stage === 'failed' && (fileOf(item.key) || item.state === 'ready') && errorsOf(item).length === 0;
	return h('li', { class: `queued queued-${stage}` },
		h('div', { class: 'queued-picture' },
			still ? h('img', { src: still, alt: '' }) : h(Icon, { name: item.kind === 'video' ? 'film' : 'image' }),
			h(Overlay, { item, stage }),
			h('button', { type: 'button', class: 'round', 'aria-label': `Remove ${item.name}`, onClick: () => removeStory(item.key) }, h(Icon, { name: 'close' }))),
		h('p', { class: 'tile-name', title: nameOf(item) }, item.name),
		item.error && h(Findings, { findings: [{ severity: 'error', message: item.error }] }),
		h(Findings, { findings: item.findings }),
		link && h('a', { href: link, target: '_blank', rel: 'noopener noreferrer', class: 'permalink' }, 'Open', h(Icon, { name: 'external' })),
		again && h('button', { type: 'button', class: 'secondary', onClick: () => retryStory(item.key) }, h(Icon, { name: 'refresh' }), 'Retry'));
}
