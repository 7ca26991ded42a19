import { h, useState } from '../../lib/preact.js';
import { addRule, previewRule } from '../../api/comments.js';
import { BusyButton } from '../../components/busy-button.js';
import { Failure } from '../../components/failure.js';
import { Field } from '../../components/field.js';
import { Icon } from '../../components/icon.js';
import { announce } from '../../lib/announcer.js';
import { useDeed } from '../../lib/hooks.js';
import { DEEDS, EMPTY_RULE, findingsOf, ruleOf } from '../../lib/rules.js';
import { RulePreview } from './rule-preview.js';

const FIELDS = ['name', 'words', 'patterns', 'allowed_domains', 'senders', 'action'];

/** The findings that stand beside no field. */
function elsewhere(problem) {
	return problem && [...FIELDS, ...problem.errors.map(({ field }) => field).filter((field) => FIELDS.includes(field?.split('[')[0]))];
}

function Deed({ value, onChange }) {
	return h('fieldset', { class: 'rule-deed' },
		h('legend', null, 'When a comment matches'),
		DEEDS.map(([deed, word]) => h('label', { key: deed },
			h('input', { type: 'radio', name: 'action', value: deed, checked: value === deed, onChange: () => onChange(deed) }), word)));
}

/** A new rule, tried on the last comments before it is switched on. */
export function RuleForm({ onSaved, onCancel }) {
	const [form, setForm] = useState(EMPTY_RULE);
	const [preview, setPreview] = useState(null);
	const { busy, problem, run } = useDeed();
	const set = (change) => {
		setForm({ ...form, ...change });
		setPreview(null);
	};
	const text = (name) => ({ value: form[name], errors: findingsOf(problem, name), onInput: (event) => set({ [name]: event.currentTarget.value }) });
	const list = (name, label, hint) => h(Field, { ...text(name), as: 'textarea', rows: 3, label, hint, spellcheck: false });
	const look = () => run('preview', async () => {
		const answer = await previewRule(ruleOf(form));
		setPreview(answer);
		announce(`${answer.matched} of ${answer.checked} comments match.`);
	});
	const submit = (event) => {
		event.preventDefault();
		run('save', async () => {
			await addRule(ruleOf(form));
			announce('The rule is on.');
			onSaved();
		});
	};
	return h('form', { class: 'rule-form', onSubmit: submit, 'aria-label': 'New rule' },
		h(Failure, { problem, fields: elsewhere(problem) }),
		h(Field, { ...text('name'), label: 'Name (optional)', autocomplete: 'off' }),
		h('div', { class: 'rule-fields' },
			list('words', 'Words', 'One in each line. Whole words, capitals do not count.'),
			list('senders', 'Who writes', 'Usernames, one in each line.'),
			list('patterns', 'Patterns', 'Regular expressions (RE2), one in each line.'),
			h('div', null,
				h('label', { class: 'switch' }, h('input', { type: 'checkbox', role: 'switch', checked: form.links,
					onChange: (event) => set({ links: event.currentTarget.checked }) }), 'Links'),
				form.links && list('allowed_domains', 'Domains that are fine', 'One in each line, for example brand.com.'))),
		h(Deed, { value: form.action, onChange: (action) => set({ action }) }),
		h('div', { class: 'form-foot' },
			h(BusyButton, { class: 'secondary', busy: busy === 'preview', busyText: 'Looking…', onClick: look }, h(Icon, { name: 'eye' }), 'Preview'),
			h(BusyButton, { type: 'submit', busy: busy === 'save', busyText: 'Saving…' }, 'Save and switch on'),
			h('button', { type: 'button', class: 'quiet', onClick: onCancel }, 'Close')),
		preview && h(RulePreview, { preview }));
}
