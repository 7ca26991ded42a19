import { h, useState } from '../../lib/preact.js';
import { Confirm } from '../../components/confirm.js';
import { Icon } from '../../components/icon.js';

/** Says that the draft is kept, and empties it. */
export function ClearDraft({ onClear }) {
	const [asking, setAsking] = useState(false);
	const clear = () => {
		setAsking(false);
		onClear();
	};
	return h('div', { class: 'draft-state' },
		h('span', { class: 'fine' }, h(Icon, { name: 'check' }), ' Draft saved in this browser'),
		h('button', { type: 'button', class: 'quiet danger-text', onClick: () => setAsking(true) }, 'Clear draft'),
		asking && h(Confirm, { title: 'Clear this draft?', yes: 'Clear', onYes: clear, onNo: () => setAsking(false) },
			h('p', null, 'Its text, its files and its options are removed from this browser. What was posted stays.')));
}
