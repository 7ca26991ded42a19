import { h, useState } from '../../lib/preact.js';
import { BusyButton } from '../../components/busy-button.js';
import { Confirm } from '../../components/confirm.js';
import { Failure } from '../../components/failure.js';
import { Field } from '../../components/field.js';
import { Notice } from '../../components/notice.js';
import { sentenceOf } from '../../lib/bulk.js';
import { dateTime, plural } from '../../lib/format.js';

function Reply({ bulk, ids, onClose }) {
	const [text, setText] = useState('');
	const submit = async (event) => {
		event.preventDefault();
		await bulk.run('reply', ids, text);
		onClose();
	};
	return h('form', { class: 'message-form', onSubmit: submit },
		h(Field, { as: 'textarea', rows: 2, required: true, label: `Reply to ${plural(ids.length, 'comment')}`, value: text,
			onInput: (event) => setText(event.currentTarget.value) }),
		h('div', { class: 'form-foot' },
			h(BusyButton, { type: 'submit', busy: bulk.busy === 'reply', busyText: 'Sending…' }, 'Send to all'),
			h('button', { type: 'button', class: 'quiet', onClick: onClose }, 'Close')));
}

function Outcome({ bulk }) {
	return bulk.bulk && h(Notice, { kind: bulk.bulk.failed > 0 ? 'warn' : 'good', onClose: bulk.clear },
		h('p', null, sentenceOf(bulk.bulk)),
		bulk.bulk.resumes_at && h('p', null, `It goes on at ${dateTime(bulk.bulk.resumes_at)}.`));
}

/** What is done with all that is ticked. */
export function BulkBar({ selection, bulk }) {
	const [asking, setAsking] = useState(null);
	const { selected } = selection;
	const deed = (action, word, busyText) => h(BusyButton, { class: 'secondary', busy: bulk.busy === action, busyText, disabled: bulk.busy,
		onClick: () => bulk.run(action, selected) }, word);
	return h('div', { class: 'bulk' },
		h('div', { class: 'bulk-bar' },
			h('label', null,
				h('input', { type: 'checkbox', checked: selected.length > 0, onChange: selected.length > 0 ? selection.none : selection.all }),
				selected.length > 0 ? `${selected.length} selected` : 'Select all'),
			selected.length > 0 && h('div', { class: 'bulk-deeds', role: 'group', 'aria-label': 'With the selected comments' },
				deed('hide', 'Hide', 'Hiding…'),
				deed('unhide', 'Show', 'Showing…'),
				h('button', { type: 'button', class: 'secondary', onClick: () => setAsking('reply') }, 'Reply'),
				h('button', { type: 'button', class: 'quiet danger-text', onClick: () => setAsking('delete') }, 'Delete'))),
		h(Failure, { problem: bulk.problem }),
		h(Outcome, { bulk }),
		asking === 'reply' && selected.length > 0 && h(Reply, { bulk, ids: selected, onClose: () => setAsking(null) }),
		asking === 'delete' && h(Confirm, { title: `Delete ${plural(selected.length, 'comment')}?`, yes: 'Delete', onNo: () => setAsking(null),
			onYes: () => {
				setAsking(null);
				bulk.run('delete', selected);
			} }, h('p', null, 'Instagram cannot bring them back. Hiding can be undone.')));
}
