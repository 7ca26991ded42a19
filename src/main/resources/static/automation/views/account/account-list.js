import { h } from '../../lib/preact.js';
import { listAccounts, selectAccount } from '../../api/instagram.js';
import { Avatar } from '../../components/avatar.js';
import { Failure } from '../../components/failure.js';
import { Icon } from '../../components/icon.js';
import { Notice } from '../../components/notice.js';
import { announce } from '../../lib/announcer.js';
import { count } from '../../lib/format.js';
import { useDeed, useResource } from '../../lib/hooks.js';

function Account({ account, current, busy, onSelect }) {
	return h('li', null,
		h('button', { type: 'button', class: 'account', 'aria-current': current ? 'true' : null,
			'aria-busy': busy ? 'true' : null, onClick: () => current || onSelect(account) },
			h(Avatar, { src: account.profile_picture_url, name: account.username }),
			h('span', { class: 'account-text' },
				h('span', { class: 'account-name' }, `@${account.username}`),
				h('span', { class: 'fine' }, `${count(account.followers_count)} followers · ${account.page_name ?? account.name}`)),
			current && h(Icon, { name: 'check' })));
}

/** The linked accounts, with the one that lists, inbox and new posts use. */
export function AccountList({ account: chosen, onSelected }) {
	const { data, problem, reload } = useResource(listAccounts, [chosen]);
	const deed = useDeed();
	const select = (account) => deed.run(account.id, async () => {
		const { message } = await selectAccount(account.id);
		announce(message);
		onSelected();
	});
	const accounts = data?.accounts ?? [];
	return h('div', { class: 'accounts' },
		h('h3', null, 'Linked accounts'),
		h(Failure, { problem: problem ?? deed.problem, onRetry: problem && reload }),
		!data && !problem && h('p', { class: 'skeleton skeleton-row' }, 'Loading…'),
		data && accounts.length === 0
			&& h(Notice, { kind: 'warn' }, h('p', null, data.hint ?? 'No linked Instagram account was found.')),
		h('ul', { class: 'account-list' }, accounts.map((account) => h(Account, {
			key: account.id,
			account,
			current: account.id === data.current_account?.id,
			busy: deed.busy === account.id,
			onSelect: select,
		}))));
}
