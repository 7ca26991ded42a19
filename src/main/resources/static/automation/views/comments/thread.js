import { h, useState } from '../../lib/preact.js';
import { BusyButton } from '../../components/busy-button.js';
import { Confirm } from '../../components/confirm.js';
import { Failure } from '../../components/failure.js';
import { Icon } from '../../components/icon.js';
import { Loading } from '../../components/loading.js';
import { Empty, Panel } from '../../components/panel.js';
import { useBulk } from '../../lib/bulk.js';
import { useComments } from '../../lib/comment-pages.js';
import { shorten } from '../../lib/format.js';
import { BulkBar } from './bulk-bar.js';
import { Comment } from './comment.js';
import { CommentSwitch } from './comment-switch.js';
import { MessageForm } from './message-form.js';

const titleOf = (medium) => (medium?.caption ? shorten(medium.caption, 60) : 'Comments');

const allOf = (comments) => comments.flatMap((comment) => [comment, ...(comment.replies ?? [])]);

/** Which comments are ticked, as long as they are there. */
function useSelection(comments) {
	const [ids, setIds] = useState([]);
	const there = allOf(comments).map(({ id }) => id);
	const selected = ids.filter((id) => there.includes(id));
	return {
		selected,
		toggle: (id) => setIds(selected.includes(id) ? selected.filter((other) => other !== id) : [...selected, id]),
		all: () => setIds(there.slice(0, 100)),
		none: () => setIds([]),
	};
}

/** The comments below one post. */
export function Thread({ profile, mediaId, medium }) {
	const thread = useComments(mediaId);
	const selection = useSelection(thread.comments);
	const bulk = useBulk(thread.applied);
	const [deleting, setDeleting] = useState(null);
	const [writing, setWriting] = useState(false);
	const own = profile.profile_name;
	const written = () => {
		setWriting(false);
		thread.reload();
	};
	return h(Panel, { title: titleOf(medium), name: 'thread', busy: !thread.loaded,
		aside: h('div', { class: 'thread-deeds' },
			h('button', { type: 'button', class: 'quiet', 'aria-expanded': writing ? 'true' : 'false', onClick: () => setWriting(!writing) },
				h(Icon, { name: 'plus' }), 'Comment'),
			h('button', { type: 'button', class: 'quiet', onClick: thread.reload }, h(Icon, { name: 'refresh' }), 'Refresh'),
			h(CommentSwitch, { mediaId })) },
	writing && h(MessageForm, { mediaId, label: `Comment as @${own}`, onSent: written, onCancel: () => setWriting(false) }),
	h(Failure, { problem: thread.problem, onRetry: !thread.loaded && thread.reload }),
	!thread.loaded && !thread.problem && h(Loading, { shape: 'row', count: 4 }),
	thread.loaded && thread.comments.length === 0
		&& h(Empty, null, h('p', null, 'Nobody has commented yet.')),
	thread.comments.length > 0 && h(BulkBar, { selection, bulk }),
	h('ul', { class: 'thread' }, thread.comments.map((comment) => h(Comment, {
		key: comment.id, comment, own, mediaId, thread, selection, results: bulk.bulk?.results ?? [], onDelete: setDeleting,
	}))),
	thread.hasNext && h('div', { class: 'panel-foot' },
		h(BusyButton, { class: 'secondary', busy: thread.loading, busyText: 'Loading…', onClick: thread.more }, 'More comments')),
	deleting && h(Confirm, { title: 'Delete this comment?', yes: 'Delete', onNo: () => setDeleting(null), onYes: () => {
		setDeleting(null);
		thread.remove(deleting.id);
	} }, h('blockquote', null, deleting.text), h('p', null, 'Instagram cannot bring it back. Hiding can be undone.')));
}
