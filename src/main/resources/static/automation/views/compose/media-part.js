import { h, useState } from '../../lib/preact.js';
import { FileDrop } from '../../components/file-drop.js';
import { Findings } from '../../components/findings.js';
import { addAddress, addFiles } from '../../lib/draft-media.js';
import { plural } from '../../lib/format.js';
import { AddressField } from './address-field.js';
import { ItemDetails } from './item-details.js';
import { MediaTiles } from './media-tiles.js';

const HINTS = {
	single: 'A picture, or a video that becomes a reel. Any format; it is converted where Instagram needs that.',
	carousel: '2 to 10 pictures and videos, in the order you like.',
	reel: 'A video of 3 seconds to 15 minutes, best upright (9:16).',
	story: 'One picture or video, best upright (9:16). For several at once go to Stories.',
};

/** What was kept by name only. */
function Missing({ items }) {
	const missing = items.filter(({ state, data }) => state === 'missing' && !data);
	return missing.length > 0 && h(Findings, { findings: [{
		severity: 'warning',
		message: `${plural(missing.length, 'file was', 'files were')} too large to be kept with the draft: ${missing.map(({ name }) => name).join(', ')}. `
			+ 'Pick it again: what has arrived already is not sent twice.',
	}] });
}

/** The pictures and videos of a post. */
export function MediaPart({ draft, profile, findings }) {
	const [chosen, setChosen] = useState(null);
	const { items, type } = draft;
	const item = items.find(({ key }) => key === chosen) ?? items[0];
	return h('section', { class: 'media-part', 'aria-label': 'Media' },
		items.length > 0 && h(MediaTiles, { items, chosen: item.key, onChoose: setChosen }),
		h(Missing, { items }),
		h(FileDrop, { small: items.length > 0, label: items.length > 0 ? 'Add more files' : 'Drop pictures or videos here, paste them, or choose files',
			hint: items.length > 0 ? null : HINTS[type], onFiles: addFiles }),
		h(AddressField, { profile, onAddress: addAddress }),
		findings.length > 0 && h('div', { class: 'findings-error', tabIndex: -1 },
			h(Findings, { findings: findings.map((message) => ({ severity: 'error', message })) })),
		item && h(ItemDetails, { key: item.key, item, type }));
}
