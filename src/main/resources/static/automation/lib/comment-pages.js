/** The comments below one post, page by page, and what happens to them here. */
import { useState } from './preact.js';
import { deleteComment, hideComment, listComments, showComment } from '../api/comments.js';
import { announce } from './announcer.js';
import { useDeed, useResource } from './hooks.js';

const edit = (comments, id, change) => comments.flatMap((comment) => {
	const next = comment.id === id ? change(comment) : comment;
	return next ? [{ ...next, replies: edit(next.replies ?? [], id, change) }] : [];
});

export function useComments(mediaId) {
	const [older, setOlder] = useState([]);
	const [edits, setEdits] = useState([]);
	const first = useResource(async () => {
		const page = await listComments(mediaId);
		setOlder([]);
		setEdits([]);
		return page;
	}, [mediaId]);
	const more = useDeed();
	const deed = useDeed();

	const pages = first.data ? [first.data, ...older] : [];
	const paging = pages.at(-1)?.paging;
	const comments = edits.reduce((all, [id, change]) => edit(all, id, change), pages.flatMap((page) => page.comments));
	const change = (id, how) => setEdits((last) => [...last, [id, how]]);
	const apply = {
		hide: (id) => change(id, (comment) => ({ ...comment, hidden: true })),
		unhide: (id) => change(id, (comment) => ({ ...comment, hidden: false })),
		delete: (id) => change(id, () => null),
	};
	const act = (word, call, said) => (id) => deed.run(`${word}-${id}`, async () => {
		await call(id);
		apply[word](id);
		announce(said);
	});
	return {
		comments,
		loaded: first.data !== null,
		problem: first.problem ?? more.problem ?? deed.problem,
		reload: first.reload,
		busy: deed.busy,
		hasNext: paging?.has_next === true,
		loading: more.busy !== null,
		more: () => more.run('more', async () => {
			const page = await listComments(mediaId, paging.after);
			setOlder((last) => [...last, page]);
		}),
		hide: act('hide', hideComment, 'Hidden.'),
		show: act('unhide', showComment, 'Shown again.'),
		remove: act('delete', deleteComment, 'Deleted.'),
		applied: (word, ids) => apply[word] && ids.forEach(apply[word]),
	};
}
