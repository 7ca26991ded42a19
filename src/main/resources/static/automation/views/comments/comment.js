import { h, useState } from '../../lib/preact.js';
import { Avatar } from '../../components/avatar.js';
import { Badge } from '../../components/badge.js';
import { BusyButton } from '../../components/busy-button.js';
import { Icon } from '../../components/icon.js';
import { ago, dateTime, plural } from '../../lib/format.js';
import { MessageForm } from './message-form.js';

const nameOf = (comment) => comment.username ?? comment.from?.username ?? 'somebody';

function Result({ result }) {
	if (!result) {
		return null;
	}
	const [kind, word] = result.ok === undefined ? ['plain', 'Still to do'] : result.ok ? ['good', 'Done'] : ['bad', result.error ?? 'Failed'];
	return h('p', { class: `comment-result comment-result-${kind}` }, h(Icon, { name: { good: 'check', bad: 'warning', plain: 'clock' }[kind] }), word);
}

function Deeds({ comment, own, thread, answering, onAnswer, onDelete }) {
	const name = nameOf(comment);
	const said = h('span', { class: 'visually-hidden' }, ` @${name}`);
	const toggle = (kind) => onAnswer(answering === kind ? null : kind);
	return h('div', { class: 'comment-deeds' },
		h('button', { type: 'button', class: 'quiet', 'aria-expanded': answering === 'reply' ? 'true' : 'false', onClick: () => toggle('reply') }, 'Reply', said),
		name !== own && h('button', { type: 'button', class: 'quiet', 'aria-expanded': answering === 'private' ? 'true' : 'false',
			onClick: () => toggle('private') }, 'Message', said),
		name !== own && (comment.hidden
			? h(BusyButton, { class: 'quiet', busy: thread.busy === `unhide-${comment.id}`, busyText: 'Showing…', onClick: () => thread.show(comment.id) }, 'Show', said)
			: h(BusyButton, { class: 'quiet', busy: thread.busy === `hide-${comment.id}`, busyText: 'Hiding…', onClick: () => thread.hide(comment.id) }, 'Hide', said)),
		h(BusyButton, { class: 'quiet danger-text', busy: thread.busy === `delete-${comment.id}`, busyText: 'Deleting…',
			onClick: () => onDelete(comment) }, 'Delete', said));
}

/** One comment with its answers, and what can be done with it. */
export function Comment({ comment, own, mediaId, thread, selection, results, onDelete }) {
	const [answering, setAnswering] = useState(null);
	const name = nameOf(comment);
	const sent = () => {
		setAnswering(null);
		thread.reload();
	};
	return h('li', { class: comment.hidden ? 'comment comment-hidden' : 'comment' },
		h('input', { type: 'checkbox', 'aria-label': `Select the comment of @${name}`, checked: selection.selected.includes(comment.id),
			onChange: () => selection.toggle(comment.id) }),
		h(Avatar, { name, size: 'small' }),
		h('div', { class: 'comment-text' },
			h('p', null, h('strong', null, `@${name}`), ' ',
				name === own && h(Badge, { kind: 'accent' }, 'You'),
				comment.hidden && h(Badge, { kind: 'warn' }, 'Hidden'),
				h('time', { class: 'fine', datetime: comment.timestamp, title: dateTime(comment.timestamp) }, ago(comment.timestamp)),
				comment.like_count > 0 && h('span', { class: 'fine' }, plural(comment.like_count, 'like'))),
			h('p', { class: 'comment-words' }, comment.text),
			h(Result, { result: results.find(({ id }) => id === comment.id) }),
			h(Deeds, { comment, own, thread, answering, onAnswer: setAnswering, onDelete }),
			answering && h(MessageForm, { key: answering, mediaId, commentId: comment.id, secretly: answering === 'private', onSent: sent,
				label: answering === 'private' ? `Private message to @${name}` : `Reply to @${name}`, onCancel: () => setAnswering(null) }),
			comment.replies?.length > 0 && h('ul', { class: 'replies' }, comment.replies.map((reply) => h(Comment, {
				key: reply.id, comment: reply, own, mediaId, thread, selection, results, onDelete,
			})))));
}
