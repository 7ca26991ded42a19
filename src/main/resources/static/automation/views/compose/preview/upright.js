import { h } from '../../../lib/preact.js';
import { Avatar } from '../../../components/avatar.js';
import { Icon } from '../../../components/icon.js';
import { shorten } from '../../../lib/format.js';
import { PreviewMedium } from './medium.js';

function ReelOverlay({ profile, caption }) {
	return h('div', { class: 'reel-overlay' },
		h('div', { class: 'reel-side', 'aria-hidden': 'true' },
			['heart', 'comment', 'send', 'more'].map((name) => h(Icon, { key: name, name }))),
		h('div', { class: 'reel-foot' },
			h('p', { class: 'ig-head' }, h(Avatar, { src: profile.profile_image_url, name: profile.profile_name, size: 'small' }),
				h('strong', null, profile.profile_name)),
			caption && h('p', null, shorten(caption, 60)),
			h('p', { class: 'reel-sound' }, h(Icon, { name: 'music' }), 'Original audio')));
}

function StoryOverlay({ profile }) {
	return h('div', { class: 'story-overlay' },
		h('span', { class: 'story-bar', 'aria-hidden': 'true' }),
		h('p', { class: 'ig-head' }, h(Avatar, { src: profile.profile_image_url, name: profile.profile_name, size: 'small' }),
			h('strong', null, profile.profile_name), h('span', { class: 'ig-small' }, 'now')),
		h('p', { class: 'story-reply', 'aria-hidden': 'true' }, h('span', null, 'Send message'), h(Icon, { name: 'heart' }), h(Icon, { name: 'send' })));
}

/** What Instagram's own controls cover of 9:16. */
const SafeAreas = ({ kind }) => h('div', { class: `safe safe-${kind}`, 'aria-hidden': 'true' },
	h('span', { class: 'safe-top' }), h('span', { class: 'safe-bottom' }), kind === 'reel' && h('span', { class: 'safe-side' }));

/** A reel or a story as a phone shows it. */
export function Upright({ profile, draft, kind, safe }) {
	return h('div', { class: `ig ig-upright ig-${kind}` },
		h(PreviewMedium, { item: draft.items[0] }),
		kind === 'reel' ? h(ReelOverlay, { profile, caption: draft.caption }) : h(StoryOverlay, { profile }),
		safe && h(SafeAreas, { kind }));
}
