import { h } from '../../lib/preact.js';
import { BusyButton } from '../../components/busy-button.js';
import { Field } from '../../components/field.js';
import { Icon } from '../../components/icon.js';
import { Choice } from '../../components/choice.js';
import { inputValue } from '../../lib/days.js';
import { zoneName } from '../../lib/time-zone.js';

const WHEN = [
	{ value: 'now', text: 'Now', icon: 'send' },
	{ value: 'later', text: 'Later', icon: 'clock' },
];
const HOUR = 3_600_000;

/** The full hour after the next. */
const proposal = () => inputValue(new Date(Math.ceil((Date.now() + HOUR) / HOUR) * HOUR));

/** When it is posted, and the button that does it. */
export function SendPart({ profile, when, errors, busy, onWhen }) {
	const later = when !== '';
	return h('div', { class: 'send' },
		h('div', { class: 'send-when' },
			h(Choice, { legend: 'When', hidden: true, choices: WHEN, value: later ? 'later' : 'now',
				onChange: (value) => onWhen(value === 'later' ? proposal() : '') }),
			later && h(Field, { label: 'Date and time', type: 'datetime-local', name: 'when', value: when, min: inputValue(new Date()), errors,
				hint: `Your time zone: ${zoneName()}`, onInput: (event) => onWhen(event.currentTarget.value || proposal()) })),
		h('div', { class: 'send-foot' },
			h(BusyButton, { type: 'submit', busy, busyText: later ? 'Scheduling…' : 'Posting…' },
				h(Icon, { name: later ? 'calendar' : 'send' }), later ? 'Schedule' : 'Post now'),
			h('span', { class: 'fine' }, profile.test_mode ? 'Test mode: nothing reaches Instagram.' : `Posts as @${profile.profile_name}.`)));
}
