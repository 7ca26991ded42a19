import { h, useState } from '../../lib/preact.js';
import { Carousel } from './preview/carousel.js';
import { FeedPost } from './preview/feed-post.js';
import { Upright } from './preview/upright.js';

const WORDS = { single: 'in the feed', carousel: 'as a carousel in the feed', reel: 'as a reel', story: 'as a story' };

function kindOf({ type, items }) {
	return type === 'single' && items[0]?.kind === 'video' ? 'reel' : type;
}

/** How people will see the post, as far as that can be drawn here. */
export function Preview({ profile, draft }) {
	const [safe, setSafe] = useState(false);
	const kind = kindOf(draft);
	const upright = ['reel', 'story'].includes(kind);
	return h('section', { class: 'preview', 'aria-label': `Preview ${WORDS[kind]}` },
		h('div', { class: 'preview-head' },
			h('h2', { class: 'preview-title' }, `Preview ${WORDS[kind]}`),
			upright && h('label', { class: 'check' },
				h('input', { type: 'checkbox', role: 'switch', checked: safe, onChange: (event) => setSafe(event.currentTarget.checked) }),
				h('span', null, 'Safe areas'))),
		upright
			? h(Upright, { profile, draft, kind, safe })
			: h(FeedPost, { profile, draft }, h(Carousel, { items: draft.items })),
		h('p', { class: 'fine' }, upright && safe
			? 'Instagram’s own buttons and texts cover the shaded parts. Keep faces and words out of them.'
			: 'Instagram may crop and place things a little differently.'));
}
