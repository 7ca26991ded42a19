import { h } from '../../../lib/preact.js';
import { Avatar } from '../../../components/avatar.js';
import { Icon } from '../../../components/icon.js';
import { PreviewCaption } from './caption.js';

const dots = (count) => count > 1 && h('span', { class: 'ig-dots', 'aria-hidden': 'true' },
	Array.from({ length: count }, (_, place) => h('i', { key: place })));

/** A post as the feed shows it. */
export function FeedPost({ profile, draft, children }) {
	const { items, caption, options } = draft;
	return h('article', { class: 'ig ig-feed' },
		h('header', { class: 'ig-head' },
			h(Avatar, { src: profile.profile_image_url, name: profile.profile_name, size: 'small' }),
			h('span', null, h('strong', null, profile.profile_name),
				options.location_id && h('span', { class: 'ig-small' }, `Place ${options.location_id}`)),
			h(Icon, { name: 'more' })),
		children,
		h('div', { class: 'ig-actions', 'aria-hidden': 'true' },
			h(Icon, { name: 'heart' }), h(Icon, { name: 'comment' }), h(Icon, { name: 'send' }),
			dots(items.length), h(Icon, { name: 'bookmark' })),
		h('div', { class: 'ig-text' },
			h(PreviewCaption, { key: caption, name: profile.profile_name, text: caption }),
			options.first_comment && h(PreviewCaption, { name: profile.profile_name, text: options.first_comment }),
			h('p', { class: 'ig-small' }, 'Just now')));
}
