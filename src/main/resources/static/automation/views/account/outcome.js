import { h } from '../../lib/preact.js';
import { Failure } from '../../components/failure.js';
import { Notice } from '../../components/notice.js';

/** How connecting ended, or that it goes on in another window; said in whatever view one is. */
export function ConnectionOutcome({ connection }) {
	const { outcome, waiting, problem } = connection;
	return h('div', { class: 'outcome' },
		outcome && h(Notice, { kind: outcome.good ? 'good' : 'bad', onClose: connection.dismiss }, h('p', null, outcome.text)),
		!outcome && waiting && h(Notice, { kind: 'info', onClose: connection.settle },
			h('p', null, 'Finish in the window that has opened. This page notices when you come back.')),
		h(Failure, { problem }));
}
