import { h, useEffect, useMemo } from '../lib/preact.js';
import { listStories } from '../api/instagram.js';
import { useResource, useWhileVisible } from '../lib/hooks.js';
import { storyQueue } from '../lib/story-queue.js';
import { useStore } from '../lib/store.js';
import { ActiveStories } from './stories/active.js';
import { StoryQueue } from './stories/queue.js';

const EVERY = 60_000;

/** Several stories at once, and those that are live. */
export function Stories() {
	const items = useStore(useMemo(storyQueue, []));
	const active = useResource(listStories);
	const posted = items.filter(({ post }) => post === 'posted').length;
	useEffect(() => {
		if (posted > 0) {
			active.reload();
		}
	}, [posted]);
	useWhileVisible(active.reload, EVERY);
	return h('div', { class: 'stories' }, h(StoryQueue, { items }), h(ActiveStories, { active }));
}
