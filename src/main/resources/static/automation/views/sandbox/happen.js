import { h, useState } from '../../lib/preact.js';
import { makeHappen } from '../../api/sandbox.js';
import { BusyButton } from '../../components/busy-button.js';
import { Failure } from '../../components/failure.js';
import { Field } from '../../components/field.js';
import { Icon } from '../../components/icon.js';
import { Notice } from '../../components/notice.js';
import { Panel } from '../../components/panel.js';
import { Segments } from '../../components/segments.js';
import { announce } from '../../lib/announcer.js';
import { plural } from '../../lib/format.js';
import { useDeed } from '../../lib/hooks.js';

const KINDS = [['comment', 'Comment'], ['mention', 'Mention'], ['message', 'Message'], ['story_reply', 'Story reply'], ['reaction', 'Reaction']];
const TEXTS = {
	comment: 'Do you ship to Bern?',
	mention: 'Look at this bread @you',
	message: 'Hello, are you open on Sunday?',
	story_reply: 'That looks delicious!',
	reaction: '',
};

function Outcome({ outcome }) {
	if (!outcome) {
		return null;
	}
	const taken = outcome.status === 200;
	return h(Notice, { kind: taken ? 'good' : 'warn' },
		h('p', null, outcome.note ?? (taken
			? `It happened, and ${plural(outcome.delivered.length, 'webhook')} told the service.`
			: `It happened, but its webhook was answered ${outcome.status ?? 'by nobody'}. It is sent again.`)));
}

/** Lets a follower do something, as it happens at Instagram. */
export function Happen({ profile, onHappened }) {
	const [kind, setKind] = useState('comment');
	const [text, setText] = useState(TEXTS.comment);
	const [outcome, setOutcome] = useState(null);
	const { busy, problem, run } = useDeed();
	const choose = (next) => {
		setText(text === TEXTS[kind] ? TEXTS[next] : text);
		setKind(next);
	};
	const submit = (event) => {
		event.preventDefault();
		setOutcome(null);
		run('happen', async () => {
			const answer = await makeHappen({ kind, ...(text && { text }), ...(profile?.test_mode && { account_id: profile.profile_name }) });
			setOutcome(answer);
			announce('It happened.');
			onHappened();
		});
	};
	return h(Panel, { title: 'Let a follower act', name: 'happen' },
		h('form', { class: 'stack-small', onSubmit: submit },
			h(Segments, { label: 'What happens', options: KINDS, value: kind, onChange: choose }),
			kind !== 'reaction' && h(Field, { label: 'What they write', value: text, required: true,
				onInput: (event) => setText(event.currentTarget.value) }),
			h(Failure, { problem }),
			h(Outcome, { outcome }),
			h('div', null, h(BusyButton, { type: 'submit', busy: busy !== null, busyText: 'It happens…' }, h(Icon, { name: 'play' }), 'Make it happen'))));
}
