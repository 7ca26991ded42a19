import { h, useEffect, useRef, useState } from '../../lib/preact.js';
import { replyPrivately, writeComment } from '../../api/comments.js';
import { BusyButton } from '../../components/busy-button.js';
import { Failure } from '../../components/failure.js';
import { Field } from '../../components/field.js';
import { announce } from '../../lib/announcer.js';
import { useDeed } from '../../lib/hooks.js';
import { unique } from '../../lib/unique.js';

/** One key for one text: sent again after a lost answer, it is written once. */
function useKey(text) {
	const attempt = useRef({});
	return () => {
		if (attempt.current.text !== text) {
			attempt.current = { text, key: unique() };
		}
		return attempt.current.key;
	};
}

/** A reply, a comment of one's own, or a private message to who commented. */
export function MessageForm({ mediaId, commentId, secretly = false, label, onSent, onCancel }) {
	const [text, setText] = useState('');
	const form = useRef(null);
	const keyFor = useKey(text);
	const { busy, problem, run } = useDeed();
	useEffect(() => form.current.querySelector('textarea').focus(), []);
	const submit = (event) => {
		event.preventDefault();
		run('send', async () => {
			const answer = secretly
				? await replyPrivately(commentId, text, keyFor())
				: await writeComment(mediaId, commentId, text, keyFor());
			announce(answer.status === 'sent' || !answer.sending_id ? 'Sent.' : answer.message);
			onSent(answer);
		});
	};
	return h('form', { class: 'message-form', ref: form, onSubmit: submit },
		h(Failure, { problem, fields: ['message'] }),
		h(Field, { as: 'textarea', rows: 2, label, required: true, value: text, errors: problem?.findings('message'),
			hint: secretly ? 'Only this person sees it. Instagram allows one message for each comment, within 7 days.' : null,
			onInput: (event) => setText(event.currentTarget.value) }),
		h('div', { class: 'form-foot' },
			h(BusyButton, { type: 'submit', busy: busy !== null, busyText: 'Sending…' }, 'Send'),
			h('button', { type: 'button', class: 'quiet', onClick: onCancel }, 'Close')));
}
