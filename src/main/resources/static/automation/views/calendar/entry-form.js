import { h, useState } from '../../lib/preact.js';
import { changeEntry } from '../../api/calendar.js';
import { BusyButton } from '../../components/busy-button.js';
import { Failure } from '../../components/failure.js';
import { Field } from '../../components/field.js';
import { announce } from '../../lib/announcer.js';
import { inputValue } from '../../lib/days.js';
import { codePoints, dateTime } from '../../lib/format.js';
import { useDeed } from '../../lib/hooks.js';
import { zoneName } from '../../lib/time-zone.js';

const CAPTION_LENGTH = 2200;
const FIELDS = ['title', 'content', 'scheduled_date'];

/** Only what was changed is sent, so that nothing else can be refused. */
function changeOf(entry, { title, content, when }) {
	return {
		...(title !== entry.title && { title }),
		...(content !== entry.content && { content }),
		...(when !== inputValue(new Date(entry.scheduled_date)) && { scheduled_date: new Date(when).toISOString() }),
	};
}

/** Title, caption and time of an entry. */
export function EntryForm({ entry, onSaved, onCancel }) {
	const [given, setGiven] = useState({ title: entry.title, content: entry.content, when: inputValue(new Date(entry.scheduled_date)) });
	const { busy, problem, run } = useDeed();
	const text = (name, field = name) => ({
		value: given[name],
		errors: problem?.findings(field),
		onInput: (event) => setGiven({ ...given, [name]: event.currentTarget.value }),
	});
	const submit = (event) => {
		event.preventDefault();
		run('save', async () => {
			const { scheduled_date: date } = await changeEntry(entry.id, changeOf(entry, given));
			announce(`Saved. It is planned for ${dateTime(date)}.`);
			await onSaved();
		});
	};
	return h('form', { class: 'entry-form', onSubmit: submit },
		h(Failure, { problem, fields: FIELDS }),
		h(Field, { ...text('title'), label: 'Title', hint: 'Only you see it, here in the calendar.' }),
		h(Field, { ...text('content'), as: 'textarea', rows: 5, label: 'Caption',
			aside: h('span', { class: codePoints(given.content) > CAPTION_LENGTH ? 'counter counter-over' : 'counter' },
				`${codePoints(given.content)} of ${CAPTION_LENGTH}`) }),
		h(Field, { ...text('when', 'scheduled_date'), type: 'datetime-local', label: 'When', required: true, hint: zoneName() }),
		h('div', { class: 'dialog-foot' },
			h('button', { type: 'button', class: 'quiet', onClick: onCancel }, 'Back'),
			h(BusyButton, { type: 'submit', busy: busy !== null, busyText: 'Saving…' }, 'Save')));
}
