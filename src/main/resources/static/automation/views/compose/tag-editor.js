import { h, useRef, useState } from '../../lib/preact.js';
import { Field } from '../../components/field.js';
import { Icon } from '../../components/icon.js';
import { announce } from '../../lib/announcer.js';
import { changeItem } from '../../lib/draft-media.js';
import { stillOf } from '../../lib/local-files.js';

const NAME = /^[A-Za-z0-9._]{1,30}$/;
const MIDDLE = { x: 0.5, y: 0.5 };

const share = (value) => Math.round(Math.min(1, Math.max(0, value)) * 1000) / 1000;

function at(event) {
	const { left, top, width, height } = event.currentTarget.getBoundingClientRect();
	return { x: share((event.clientX - left) / width), y: share((event.clientY - top) / height) };
}

const position = ({ x, y }) => ({ left: `${x * 100}%`, top: `${y * 100}%` });

/** The picture with the people on it; a click says where the next one stands. */
function Scene({ item, place, onPlace }) {
	const still = stillOf(item);
	return still && h('div', { class: 'scene', onClick: (event) => onPlace(at(event)) },
		h('img', { src: still, alt: '' }),
		item.tags.map((tag) => h('span', { key: tag.username, class: 'scene-tag', style: position(tag) }, tag.username)),
		h('span', { class: 'scene-spot', style: position(place), 'aria-hidden': 'true' }));
}

/** Who is on the medium: named, and on a picture placed by a click or by the arrow keys. */
export function TagEditor({ item }) {
	const [name, setName] = useState('');
	const [place, setPlace] = useState(MIDDLE);
	const [error, setError] = useState(null);
	const input = useRef(null);
	const tags = (next) => changeItem(item.key, { tags: next });
	const add = () => {
		const username = name.trim().replace(/^@/, '');
		if (!NAME.test(username)) {
			setError('A username has letters, digits, dots and underscores.');
			return;
		}
		tags([...item.tags.filter((tag) => tag.username !== username), { username, ...place }]);
		announce(`Tagged ${username}.`);
		setName('');
		setError(null);
		setPlace(MIDDLE);
	};
	const press = (event) => {
		if (event.key === 'Enter') {
			event.preventDefault();
			add();
		}
	};
	const placed = (next) => {
		setPlace(next);
		input.current.querySelector('input').focus();
	};
	return h('details', { class: 'tags' },
		h('summary', null, h(Icon, { name: 'tag' }), item.tags.length > 0 ? `Tagged people (${item.tags.length})` : 'Tag people'),
		h('div', { class: 'tags-body' },
			item.kind === 'image' && h(Scene, { item, place, onPlace: placed }),
			h('div', { class: 'tags-side', ref: input },
				h('div', { class: 'address-line' },
					h(Field, { label: 'Username', value: name, autocomplete: 'off', spellcheck: false, errors: error ? [error] : [],
						hint: item.kind === 'image' ? 'Click the picture to say where, then name the person.' : null,
						onInput: (event) => setName(event.currentTarget.value), onKeyDown: press }),
					h('button', { type: 'button', class: 'secondary', onClick: add }, 'Tag')),
				item.kind === 'image' && h(Coordinates, { place, onPlace: setPlace }),
				h('ul', { class: 'tag-names' }, item.tags.map(({ username }) => h('li', { key: username, class: 'tag-name' }, `@${username}`,
					h('button', { type: 'button', class: 'round', 'aria-label': `Remove the tag of ${username}`,
						onClick: () => tags(item.tags.filter((tag) => tag.username !== username)) }, h(Icon, { name: 'close' }))))))));
}

/** The same place without a pointer. */
function Coordinates({ place, onPlace }) {
	const slider = (axis, label) => h('label', { class: 'slider' }, h('span', null, label),
		h('input', { type: 'range', min: 0, max: 100, value: Math.round(place[axis] * 100), 'aria-label': label,
			onInput: (event) => onPlace({ ...place, [axis]: Number(event.currentTarget.value) / 100 }) }));
	return h('div', { class: 'sliders' }, slider('x', 'From the left'), slider('y', 'From the top'));
}
