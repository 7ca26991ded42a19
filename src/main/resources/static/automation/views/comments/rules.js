import { h, useState } from '../../lib/preact.js';
import { changeRule, deleteRule, listRules } from '../../api/comments.js';
import { Badge } from '../../components/badge.js';
import { Confirm } from '../../components/confirm.js';
import { Failure } from '../../components/failure.js';
import { Icon } from '../../components/icon.js';
import { Loading } from '../../components/loading.js';
import { Empty, Panel } from '../../components/panel.js';
import { announce } from '../../lib/announcer.js';
import { useDeed, useResource } from '../../lib/hooks.js';
import { DEEDS, lookedFor } from '../../lib/rules.js';
import { RuleForm } from './rule-form.js';

const KINDS = { flag: 'plain', hide: 'warn', delete: 'bad' };
const wordOf = (action) => DEEDS.find(([deed]) => deed === action)[1];

function Rule({ rule, onSwitch, onDelete }) {
	const title = rule.name || 'Rule without a name';
	return h('li', { class: rule.enabled ? 'rule' : 'rule rule-off' },
		h('div', { class: 'rule-text' },
			h('p', null, h('strong', null, title), ' ', h(Badge, { kind: KINDS[rule.action] }, wordOf(rule.action))),
			lookedFor(rule).map((phrase) => h('p', { key: phrase, class: 'fine' }, phrase))),
		h('label', { class: 'switch' },
			h('input', { type: 'checkbox', role: 'switch', checked: rule.enabled, 'aria-label': `${title} is on`, onChange: () => onSwitch(rule) }),
			rule.enabled ? 'On' : 'Off'),
		h('button', { type: 'button', class: 'quiet round danger-text', 'aria-label': `Delete ${title}`, onClick: () => onDelete(rule) },
			h(Icon, { name: 'trash' })));
}

/** What is done about comments by itself. */
export function Rules() {
	const { data, problem, reload } = useResource(listRules);
	const deed = useDeed();
	const [writing, setWriting] = useState(false);
	const [deleting, setDeleting] = useState(null);
	const toggle = (rule) => deed.run(rule.id, async () => {
		await changeRule(rule.id, { enabled: !rule.enabled });
		announce(rule.enabled ? 'The rule is off.' : 'The rule is on.');
		await reload();
	});
	const remove = () => deed.run('delete', async () => {
		setDeleting(null);
		await deleteRule(deleting.id);
		announce('The rule is deleted.');
		await reload();
	});
	const added = () => {
		setWriting(false);
		reload();
	};
	return h(Panel, { title: 'Rules', name: 'rules', aside: !writing
		&& h('button', { type: 'button', onClick: () => setWriting(true) }, h(Icon, { name: 'plus' }), 'New rule') },
	h(Failure, { problem: problem ?? deed.problem, onRetry: problem && reload }),
	writing && h(RuleForm, { onSaved: added, onCancel: () => setWriting(false) }),
	!data && !problem && h(Loading, { shape: 'row', count: 3 }),
	data?.length === 0 && !writing && h(Empty, null, h('p', null, 'No rules yet. A rule can hide spam the moment it is written.')),
	data?.length > 0 && h('ul', { class: 'rule-list' }, data.map((rule) => h(Rule, { key: rule.id, rule, onSwitch: toggle, onDelete: setDeleting }))),
	deleting && h(Confirm, { title: `Delete ${deleting.name || 'this rule'}?`, yes: 'Delete', onYes: remove, onNo: () => setDeleting(null) },
		h('p', null, 'What it did stays as it is, and in the log.')));
}
