import { h } from '../../lib/preact.js';
import { Failure } from '../../components/failure.js';
import { Loading } from '../../components/loading.js';
import { Empty } from '../../components/panel.js';
import { useMediaPages } from '../../lib/media-pages.js';
import { PostList } from './post-list.js';
import { Thread } from './thread.js';

/** The posts at one side, the comments of one of them at the other. */
export function ByPost({ profile, mediaId }) {
	const pages = useMediaPages();
	const chosen = mediaId || (pages.media.find((medium) => medium.comments_count > 0) ?? pages.media[0])?.id;
	if (!pages.loaded) {
		return pages.problem ? h(Failure, { problem: pages.problem, onRetry: pages.reload }) : h(Loading, { shape: 'card', count: 2 });
	}
	if (!chosen) {
		return h(Empty, null, h('p', null, 'Comments belong to posts. Your first post will appear here.'));
	}
	return h('div', { class: 'by-post' },
		h(PostList, { pages, chosen }),
		h(Thread, { key: chosen, profile, mediaId: chosen, medium: pages.media.find(({ id }) => id === chosen) }));
}
