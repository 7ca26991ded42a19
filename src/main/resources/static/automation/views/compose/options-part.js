import { h } from '../../lib/preact.js';
import { Field } from '../../components/field.js';
import { LIMITS } from '../../lib/caption.js';

function Check({ label, hint, checked, onChange }) {
	return h('label', { class: 'check' },
		h('input', { type: 'checkbox', checked, onChange: (event) => onChange(event.currentTarget.checked) }),
		h('span', null, label, hint && h('small', null, hint)));
}

/** What may be said of the post as a whole, folded away until somebody wants it. */
export function OptionsPart({ draft, said, onOptions }) {
	const { options, type, items } = draft;
	const reel = type === 'reel' || (type === 'single' && items[0]?.kind === 'video');
	const text = (name) => ({
		value: options[name], autocomplete: 'off', errors: said(name),
		onInput: (event) => onOptions({ [name]: event.currentTarget.value }),
	});
	return h('details', { class: 'options' },
		h('summary', null, 'More options'),
		h('div', { class: 'options-body' },
			h(Field, { ...text('first_comment'), as: 'textarea', rows: 2, label: 'First comment', hint: 'Posted by you as soon as the post is live.' }),
			h(Field, { ...text('collaborators'), label: 'Collaborators', placeholder: '@name, @name', spellcheck: false,
				hint: `Up to ${LIMITS.collaborators} accounts that share the post once they accept.` }),
			h(Field, { ...text('location_id'), label: 'Location', inputmode: 'numeric', spellcheck: false,
				hint: 'The number of a Facebook Page that has an address.' }),
			reel && h(Check, { label: 'Show the reel in the feed too', checked: options.share_to_feed, onChange: (value) => onOptions({ share_to_feed: value }) }),
			h(Check, { label: 'Made with AI', hint: 'Instagram labels the post.', checked: options.is_ai_generated,
				onChange: (value) => onOptions({ is_ai_generated: value }) })));
}
