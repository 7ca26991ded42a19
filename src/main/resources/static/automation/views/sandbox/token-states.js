import { h } from '../../lib/preact.js';
import { decreeTokens, readTokens } from '../../api/sandbox.js';
import { Badge } from '../../components/badge.js';
import { Failure } from '../../components/failure.js';
import { Loading } from '../../components/loading.js';
import { Empty, Panel } from '../../components/panel.js';
import { announce } from '../../lib/announcer.js';
import { useDeed, useResource } from '../../lib/hooks.js';

const STATES = [['ok', 'Alive'], ['expired', 'Expired'], ['password_changed', 'Password changed'], ['app_removed', 'App removed'],
	['checkpoint', 'Owner must log in first'], ['role_lost', 'Role on the Page lost']];

/** The accounts with how their tokens stand; where that differs, the dead ones count. */
function accountsOf(tokens) {
	const accounts = new Map();
	tokens.forEach((token) => {
		const known = accounts.get(token.account_id);
		accounts.set(token.account_id, !known || known.state === 'ok' ? token : known);
	});
	return [...accounts.values()];
}

const Row = ({ account, mine, busy, onDecree }) => h('li', { class: 'token-row' },
	h('div', null,
		h('p', null, h('strong', null, `@${account.username}`), mine && h(Badge, { kind: 'accent' }, 'Connected here')),
		h('p', { class: 'fine' }, account.account_id)),
	h('select', { 'aria-label': `Tokens of @${account.username}`, value: account.state, disabled: busy,
		onChange: (event) => onDecree(account, event.currentTarget.value) },
	STATES.map(([state, word]) => h('option', { key: state, value: state }, word))));

/** Lets connections die and live again. */
export function TokenStates({ profile, stamp, onChanged }) {
	const { data, problem, reload } = useResource(readTokens, [stamp]);
	const deed = useDeed();
	const decree = (account, state) => deed.run(account.account_id, async () => {
		await decreeTokens(account.account_id, state);
		announce(`Tokens of ${account.username}: ${STATES.find(([word]) => word === state)[1]}.`);
		await reload();
		onChanged();
	});
	return h(Panel, { title: 'Connections', name: 'tokens' },
		h(Failure, { problem: problem ?? deed.problem, onRetry: problem && reload }),
		!data && !problem && h(Loading, { shape: 'row', count: 2 }),
		data?.length === 0 && h(Empty, null, h('p', null, 'Nobody has connected an account of the sandbox yet.')),
		data?.length > 0 && h('ul', { class: 'token-list' }, accountsOf(data).map((account) => h(Row, {
			key: account.account_id, account, busy: deed.busy === account.account_id,
			mine: profile?.test_mode && profile.profile_name === account.username, onDecree: decree,
		}))),
		h('p', { class: 'fine' }, 'The service finds out with its next call, as it would at Instagram.'));
}
