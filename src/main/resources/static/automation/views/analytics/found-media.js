import { h } from '../../lib/preact.js';
import { Picture } from '../../components/picture.js';
import { Empty } from '../../components/panel.js';
import { count, shorten } from '../../lib/format.js';
import { webLink } from '../../lib/links.js';

function Found({ medium }) {
	const address = webLink(medium.permalink);
	const said = shorten(medium.caption || 'A post without a caption', 80);
	return h('li', null, h(address ? 'a' : 'span', { class: 'found', href: address, target: '_blank', rel: 'noopener noreferrer' },
		h(Picture, { src: medium.media_url, alt: said }),
		h('span', { class: 'fine' }, `${count(medium.like_count)} likes · ${count(medium.comments_count)} comments`)));
}

/** What others post with a hashtag, and how the own posts with it did. */
export function FoundMedia({ found }) {
	const media = (found.top_media?.media ?? []).concat(found.recent_media?.media ?? []);
	const different = [...new Map(media.map((medium) => [medium.id, medium])).values()];
	return h('section', { class: 'found-media', 'aria-label': `Posts with #${found.q}` },
		h('h3', null, `#${found.q}`),
		found.own?.count > 0 && h('p', null, `You used it in ${found.own.count} of your last ${found.own_media_read} posts.`),
		different.length === 0
			? h(Empty, null, h('p', null, 'Instagram shows no posts with it.'))
			: h('ul', null, different.map((medium) => h(Found, { key: medium.id, medium }))));
}
