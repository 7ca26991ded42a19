import { h, useState } from '../../lib/preact.js';
import { Avatar } from '../../components/avatar.js';
import { Badge, TestModeBadge } from '../../components/badge.js';
import { BusyButton } from '../../components/busy-button.js';
import { Confirm } from '../../components/confirm.js';
import { Failure } from '../../components/failure.js';
import { Icon } from '../../components/icon.js';
import { Loading } from '../../components/loading.js';
import { Notice } from '../../components/notice.js';
import { Panel } from '../../components/panel.js';
import { day } from '../../lib/format.js';
import { webLink } from '../../lib/links.js';
import { AccountList } from './account-list.js';

const STATES = {
	connected: ['good', 'Connected'],
	disconnected: ['plain', 'Not connected'],
	expired: ['warn', 'Access ended'],
	error: ['bad', 'Needs attention'],
};
const REASONS = {
	expired: 'Instagram has ended this connection, because its time was over or the password was changed. '
		+ 'Connect again to go on. Nothing that you planned is lost.',
	error: 'Instagram wants the owner of this account to do something first. Open Instagram or Facebook, follow the notice '
		+ 'there, then connect again.',
};
const UNUSABLE = 'Instagram does not accept this connection any more. Connect again to go on.';

function Ways({ connection, again }) {
	return h('div', { class: 'ways' },
		h(BusyButton, { class: 'wide', busy: connection.busy === 'connect', busyText: 'Opening Facebook…',
			onClick: connection.connect },
			h(Icon, { name: 'plug' }), again ? 'Reconnect Instagram' : 'Connect Instagram'),
		h(BusyButton, { class: 'secondary wide', busy: connection.busy === 'test', busyText: 'Connecting…',
			onClick: connection.test },
			h(Icon, { name: 'flask' }), 'Test Connect (No Real Data)'));
}

function Identity({ profile }) {
	const address = webLink(profile.profile_url);
	const [kind, word] = STATES[profile.status] ?? STATES.error;
	return h('div', { class: 'identity' },
		h(Avatar, { src: profile.profile_image_url, name: profile.profile_name, size: 'large' }),
		h('div', null,
			h('p', { class: 'identity-name' }, address
				? h('a', { href: address, target: '_blank', rel: 'noopener noreferrer' }, `@${profile.profile_name}`)
				: `@${profile.profile_name}`),
			h('p', { class: 'badges' }, h(Badge, { kind }, word), profile.test_mode && h(TestModeBadge)),
			profile.token_expires_at && !profile.needs_reconnect
				&& h('p', { class: 'fine' }, `Access until ${day(profile.token_expires_at)}`)));
}

function Disconnect({ profile, connection }) {
	const [asking, setAsking] = useState(false);
	const disconnect = () => {
		setAsking(false);
		connection.disconnect();
	};
	return h('div', { class: 'panel-foot' },
		h(BusyButton, { class: 'quiet danger-text', busy: connection.busy === 'disconnect', busyText: 'Disconnecting…',
			onClick: () => setAsking(true) }, 'Disconnect'),
		asking && h(Confirm, { title: `Disconnect @${profile.profile_name}?`, yes: 'Disconnect', onYes: disconnect,
			onNo: () => setAsking(false) },
			h('p', null, 'Our access to this account is deleted. What is scheduled waits until you connect again.')));
}

function Connected({ profile, account, connection, onSelected }) {
	const again = profile.needs_reconnect || !profile.is_token_valid;
	return [
		h(Identity, { profile, key: 'identity' }),
		again && h(Notice, { kind: 'warn', key: 'reason' },
			h('p', null, profile.status_reason ?? REASONS[profile.status] ?? UNUSABLE)),
		again && h(Ways, { connection, again, key: 'ways' }),
		!again && h(AccountList, { account, onSelected, key: 'accounts' }),
		h(Disconnect, { profile, connection, key: 'disconnect' }),
	];
}

function Disconnected({ profile, connection }) {
	return [
		profile.status_reason
			? h(Notice, { kind: 'warn', key: 'reason' }, h('p', null, profile.status_reason))
			: h('p', { key: 'why' }, 'Connect a business or creator account through its Facebook Page. No Facebook at hand? '
				+ 'The test account behaves like a real one and never leaves this service.'),
		h(Ways, { connection, key: 'ways' }),
	];
}

/** Who is connected, and every way to change that. */
export function PlatformCard({ status, account, connection, onSelected }) {
	const profile = status.data;
	const known = profile && (profile.connected || (profile.needs_reconnect && profile.profile_name));
	return h(Panel, { title: 'Instagram', name: 'platform', busy: status.loading && !profile },
		h(Failure, { problem: status.problem, onRetry: status.reload }),
		profile && h(known ? Connected : Disconnected, { profile, account, connection, onSelected }),
		!profile && status.loading && h(Loading));
}
