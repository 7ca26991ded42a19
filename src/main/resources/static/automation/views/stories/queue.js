import { h } from '../../lib/preact.js';
import { FileDrop } from '../../components/file-drop.js';
import { Icon } from '../../components/icon.js';
import { Panel } from '../../components/panel.js';
import { ProgressBar } from '../../components/progress-bar.js';
import { plural } from '../../lib/format.js';
import { addStories, overall, postAll, removePosted, stageOf } from '../../lib/story-queue.js';
import { QueuedStory } from './queued-story.js';

function Overall({ items }) {
	const posted = items.filter((item) => stageOf(item) === 'success').length;
	const failed = items.filter((item) => stageOf(item) === 'failed').length;
	return h('div', { class: 'overall' },
		h('p', { role: 'status' }, `${posted} of ${plural(items.length, 'story', 'stories')} posted`, failed > 0 && `, ${failed} failed`),
		h(ProgressBar, { part: overall(items), label: 'All stories' }));
}

/** Files on their way to become stories. */
export function StoryQueue({ items }) {
	const open = items.filter(({ post, wanted }) => post === null && !wanted).length;
	const posted = items.some(({ post }) => post === 'posted');
	return h(Panel, { title: 'New stories', name: 'queue' },
		h(FileDrop, { small: items.length > 0, label: items.length > 0 ? 'Add more files' : 'Drop pictures or videos here, paste them, or choose files',
			hint: items.length > 0 ? null : 'Several at once: each becomes a story of its own, best upright (9:16), videos of 3 to 60 seconds.',
			onFiles: addStories }),
		items.length > 0 && h(Overall, { items }),
		items.length > 0 && h('ul', { class: 'story-list' }, items.map((item) => h(QueuedStory, { key: item.key, item }))),
		items.length > 0 && h('div', { class: 'send-foot' },
			open > 0 && h('button', { type: 'button', onClick: postAll }, h(Icon, { name: 'send' }), `Post ${plural(open, 'story', 'stories')}`),
			posted && h('button', { type: 'button', class: 'quiet', onClick: removePosted }, 'Clear what is posted')));
}
