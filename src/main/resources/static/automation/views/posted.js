import { h } from '../lib/preact.js';
import { Icon } from '../components/icon.js';
import { Notice } from '../components/notice.js';
import { webLink } from '../lib/links.js';

/** Says that a post is live, and where. */
export function Posted({ post, onClose }) {
	if (!post) {
		return null;
	}
	const address = webLink(post.permalink);
	const link = address && h('a', { href: address, target: '_blank', rel: 'noopener noreferrer', class: 'permalink' },
		'Open the post', h(Icon, { name: 'external' }));
	return h(Notice, { kind: 'good', onClose, actions: link },
		h('p', null, post.test_mode ? 'Your post is live in the test account.' : 'Your post is live.'));
}
