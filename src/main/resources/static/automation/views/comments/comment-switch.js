import { h } from '../../lib/preact.js';
import { switchComments } from '../../api/comments.js';
import { BusyButton } from '../../components/busy-button.js';
import { Failure } from '../../components/failure.js';
import { Icon } from '../../components/icon.js';
import { Popover } from '../../components/popover.js';
import { announce } from '../../lib/announcer.js';
import { useDeed } from '../../lib/hooks.js';

/** Lets people comment below a post, or nobody. */
export function CommentSwitch({ mediaId }) {
	const deed = useDeed();
	const change = (enabled, close) => deed.run(String(enabled), async () => {
		await switchComments(mediaId, enabled);
		announce(enabled ? 'People can comment again.' : 'Nobody can comment any more.');
		close();
	});
	return h(Popover, { class: 'comment-switch', title: 'Who may comment', label: 'Who may comment', button: h(Icon, { name: 'more' }) },
		(close) => [
			h(Failure, { key: 'problem', problem: deed.problem }),
			h(BusyButton, { key: 'on', class: 'quiet menu-item', busy: deed.busy === 'true', busyText: 'Opening…',
				onClick: () => change(true, close) }, h(Icon, { name: 'check' }), 'Allow comments'),
			h(BusyButton, { key: 'off', class: 'quiet menu-item', busy: deed.busy === 'false', busyText: 'Closing…',
				onClick: () => change(false, close) }, h(Icon, { name: 'close' }), 'Turn comments off'),
		]);
}
