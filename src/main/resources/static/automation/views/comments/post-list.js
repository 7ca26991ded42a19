import { h } from '../../lib/preact.js';
import { BusyButton } from '../../components/busy-button.js';
import { Failure } from '../../components/failure.js';
import { Picture } from '../../components/picture.js';
import { ago, plural } from '../../lib/format.js';
import { linkTo } from '../../lib/router.js';

const Post = ({ medium, current }) => h('li', null,
	h('a', { class: 'post', href: linkTo('comments', medium.id), 'aria-current': current ? 'true' : null },
		h(Picture, { src: medium.thumbnail_url ?? medium.media_url, alt: '' }),
		h('span', { class: 'post-text' },
			h('span', { class: 'post-caption' }, medium.caption || 'No caption'),
			h('span', { class: 'fine' }, `${plural(medium.comments_count ?? 0, 'comment')} · ${ago(medium.timestamp)}`))));

/** The posts to choose from, the newest first. */
export const PostList = ({ pages, chosen }) => h('nav', { class: 'panel post-list', 'aria-label': 'Posts' },
	h(Failure, { problem: pages.problem, onRetry: pages.reload }),
	h('ul', null, pages.media.map((medium) => h(Post, { key: medium.id, medium, current: medium.id === chosen }))),
	pages.hasNext && h(BusyButton, { class: 'quiet', busy: pages.loading, busyText: 'Loading…', onClick: pages.more }, 'Older posts'));
