import { h } from '../../lib/preact.js';
import { readBackfill, startBackfill } from '../../api/inbox.js';
import { BusyButton } from '../../components/busy-button.js';
import { Failure } from '../../components/failure.js';
import { Notice } from '../../components/notice.js';
import { Panel } from '../../components/panel.js';
import { announce } from '../../lib/announcer.js';
import { ago, plural } from '../../lib/format.js';
import { useDeed, useResource, useWhileVisible } from '../../lib/hooks.js';

const EVERY = 3000;

const isRunning = (backfill) => Boolean(backfill?.requested_at) && !backfill.finished_at;

function Last({ backfill }) {
	if (!backfill?.requested_at) {
		return null;
	}
	const read = `${plural(backfill.comments_read, 'comment')} below ${plural(backfill.media_read, 'post')}`;
	return [
		backfill.problem && h(Notice, { key: 'problem', kind: 'warn' }, h('p', null, backfill.problem)),
		h('p', { key: 'last', class: 'fine', role: 'status' },
			isRunning(backfill) ? `Reading: ${read} so far.` : `Last read ${ago(backfill.finished_at)}: ${read}.`),
	];
}

/** Comments that no webhook told: read them from Instagram. */
export function Missed() {
	const { data, problem, loading, reload } = useResource(readBackfill);
	const deed = useDeed();
	useWhileVisible(() => isRunning(data) && reload(), EVERY);
	const start = () => deed.run('start', async () => {
		await startBackfill();
		announce('Recent comments are being read.');
		await reload();
	});
	return h(Panel, { title: 'Missed something?', name: 'missed', busy: loading && !data },
		h('p', null, 'After a time without webhooks, recent comments are read and joined to your inbox. You can have that done now.'),
		h(Failure, { problem: problem ?? deed.problem, onRetry: problem && reload }),
		h(Last, { backfill: data }),
		h('div', null, h(BusyButton, { class: 'secondary', busy: deed.busy !== null || isRunning(data), busyText: 'Reading…', onClick: start },
			'Read recent comments')));
}
