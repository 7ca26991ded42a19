import { h, useState } from '../lib/preact.js';
import { Notice } from '../components/notice.js';
import { Clock } from './sandbox/clock.js';
import { Faults } from './sandbox/faults.js';
import { Happen } from './sandbox/happen.js';
import { Ledger } from './sandbox/ledger.js';
import { StartOver } from './sandbox/start-over.js';
import { TokenStates } from './sandbox/token-states.js';

/** What the sandbox plays of Instagram, and the strings that move it. */
export function Sandbox({ profile, status }) {
	const [stamp, setStamp] = useState(0);
	const moved = () => setStamp((last) => last + 1);
	return [
		h(Notice, { key: 'what', kind: 'warn' },
			h('p', null, h('strong', null, 'This is the sandbox. '), 'It plays Instagram’s part on this service. Nothing here reaches Instagram, '
				+ 'and nothing here touches a real account.')),
		h('div', { key: 'panels', class: 'sandbox' },
			h(Happen, { profile, onHappened: moved }),
			h(Faults, { profile }),
			h(Clock, { key: `clock-${stamp}`, onTurned: moved }),
			h(TokenStates, { profile, stamp, onChanged: status.reload }),
			h(Ledger, { stamp }),
			h(StartOver, { onDone: () => {
				moved();
				status.reload();
			} })),
	];
}
