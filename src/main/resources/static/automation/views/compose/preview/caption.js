import { h, useState } from '../../../lib/preact.js';

const SHORT = 125;
const MARKED = /([#＃@][\p{L}\p{N}_.]+)/u;

/** The text with its hashtags and mentions in the colour of links. */
const marked = (text) => text.split(MARKED).map((part, place) => (place % 2 ? h('span', { key: place, class: 'ig-link' }, part) : part));

/** The beginning of a caption, and the rest when somebody asks for it. */
export function PreviewCaption({ name, text }) {
	const [whole, setWhole] = useState(false);
	const long = text.length > SHORT && !whole;
	return text && h('p', { class: 'ig-caption' }, h('strong', null, name), ' ', marked(long ? text.slice(0, SHORT).trimEnd() : text),
		long && h('button', { type: 'button', class: 'ig-more', onClick: () => setWhole(true) }, '… more'));
}
