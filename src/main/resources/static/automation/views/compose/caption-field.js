import { h } from '../../lib/preact.js';
import { Field } from '../../components/field.js';
import { countCaption, LIMITS } from '../../lib/caption.js';

const number = (value) => value.toLocaleString('en');

function Count({ value, most, word, warn = most }) {
	const tone = value > most ? 'counter-over' : value > warn ? 'counter-warn' : '';
	return h('span', { class: `counter ${tone}` }, `${number(value)} / ${number(most)}`,
		h('span', { class: word === 'characters' ? 'visually-hidden' : null }, ` ${word}`));
}

/** The text below a post, with all that Instagram counts in it. */
export function CaptionField({ caption, errors, onCaption }) {
	const { characters, hashtags, mentions } = countCaption(caption);
	const many = hashtags > LIMITS.manyHashtags && hashtags <= LIMITS.hashtags;
	return h('div', { class: 'caption-field' },
		h(Field, { as: 'textarea', label: 'Caption', name: 'caption', rows: 6, value: caption, errors,
			placeholder: 'What should people know?',
			aside: h(Count, { value: characters, most: LIMITS.characters, word: 'characters' }),
			onInput: (event) => onCaption(event.currentTarget.value) }),
		h('div', { class: 'counters' },
			h(Count, { value: hashtags, most: LIMITS.hashtags, warn: LIMITS.manyHashtags, word: 'hashtags' }),
			h(Count, { value: mentions, most: LIMITS.mentions, word: 'mentions' }),
			many && h('span', { class: 'fine counter-warn', role: 'status' }, 'More than 5 hashtags may reach fewer people.')));
}
