import { h, useId, useState } from '../../lib/preact.js';
import { Failure } from '../../components/failure.js';
import { Field } from '../../components/field.js';
import { Choice } from '../../components/choice.js';
import { changeType } from '../../lib/draft-media.js';
import { findingsOf } from '../../lib/readiness.js';
import { CaptionField } from './caption-field.js';
import { MediaPart } from './media-part.js';
import { OptionsPart } from './options-part.js';
import { SendPart } from './send-part.js';

const TYPES = [
	{ value: 'single', text: 'Single', icon: 'image' },
	{ value: 'carousel', text: 'Carousel', icon: 'stack' },
	{ value: 'reel', text: 'Reel', icon: 'film' },
	{ value: 'story', text: 'Story', icon: 'story' },
];

/** The fields that the form shows findings beside. */
const FIELDS = ['title', 'caption', 'scheduled_time', 'first_comment', 'location_id', 'collaborators'];

const focusFirstError = (form) => setTimeout(() => form.querySelector('[aria-invalid=true], .findings-error')?.focus());

/** Everything that is said of a post. Findings appear once somebody has tried to send it, or the service has spoken. */
export function ComposeForm({ profile, draft, onDraft, posting }) {
	const id = useId();
	const [tried, setTried] = useState(false);
	const findings = findingsOf(draft);
	const change = (values) => onDraft((last) => ({ ...last, ...values }));
	const said = (field) => posting.problem?.findings(field) ?? [];
	const submit = (event) => {
		event.preventDefault();
		const form = event.currentTarget;
		setTried(true);
		if (Object.values(findings).flat().length > 0) {
			focusFirstError(form);
			return;
		}
		posting.send(draft).then((sent) => (sent ? setTried(false) : focusFirstError(form)));
	};
	return h('form', { class: 'panel compose', onSubmit: submit, 'aria-labelledby': id, noValidate: true },
		h('h2', { id, class: 'visually-hidden' }, 'New post'),
		h(Choice, { legend: 'Kind of post', hidden: true, choices: TYPES, value: draft.type, onChange: changeType }),
		h(MediaPart, { draft, profile, findings: tried ? findings.media : [] }),
		draft.type !== 'story' && h(CaptionField, { caption: draft.caption,
			errors: [...findings.caption, ...said('caption')], onCaption: (caption) => change({ caption }) }),
		h(Field, { label: 'Title (optional)', name: 'title', value: draft.title, autocomplete: 'off', errors: said('title'),
			hint: 'Your own name for it in the calendar. Nobody else sees it.',
			onInput: (event) => change({ title: event.currentTarget.value }) }),
		draft.type !== 'story' && h(OptionsPart, { draft, said, onOptions: (options) => change({ options: { ...draft.options, ...options } }) }),
		h(Failure, { problem: posting.problem, fields: FIELDS }),
		h(SendPart, { profile, when: draft.when, errors: [...(tried ? findings.when : []), ...said('scheduled_time')],
			busy: posting.busy !== null, onWhen: (when) => change({ when }) }));
}
