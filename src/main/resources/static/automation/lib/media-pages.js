/** The account's media, page by page. */
import { useEffect, useState } from './preact.js';
import { listMedia } from '../api/instagram.js';
import { useDeed, useResource } from './hooks.js';

const distinct = (media) => [...new Map(media.map((medium) => [medium.id, medium])).values()];

/** @returns {{media, problem, loaded, hasNext, loading, reload, more}} */
export function useMediaPages() {
	const first = useResource(() => listMedia());
	const [older, setOlder] = useState([]);
	const next = useDeed();
	useEffect(() => setOlder([]), [first.data]);
	const pages = first.data ? [first.data, ...older] : [];
	const paging = pages.at(-1)?.paging;
	return {
		media: distinct(pages.flatMap((page) => page.media)),
		problem: first.problem ?? next.problem,
		loaded: first.data !== null,
		hasNext: paging?.has_next === true,
		loading: next.busy !== null,
		reload: first.reload,
		more: () => next.run('more', async () => {
			const page = await listMedia(paging.after);
			setOlder((last) => [...last, page]);
		}),
	};
}
