import { h } from '../../lib/preact.js';
import { Field } from '../../components/field.js';
import { LIMITS } from '../../lib/caption.js';
import { changeItem } from '../../lib/draft-media.js';
import { codePoints } from '../../lib/format.js';
import { CoverPicker } from './cover-picker.js';
import { TagEditor } from './tag-editor.js';

function AltText({ item }) {
	const length = codePoints(item.alt_text);
	const errors = length > LIMITS.altText ? [`Instagram takes ${LIMITS.altText.toLocaleString('en')} characters.`] : [];
	return h(Field, { label: 'Alternative text (optional)', value: item.alt_text, autocomplete: 'off', errors,
		hint: 'Describe the picture for people who cannot see it.',
		onInput: (event) => changeItem(item.key, { alt_text: event.currentTarget.value }) });
}

/** What is said of one medium alone. */
export function ItemDetails({ item, type }) {
	const picture = item.kind === 'image';
	const tags = picture || type !== 'carousel';
	const cover = !picture && ['single', 'reel'].includes(type);
	return h('section', { class: 'item-details', 'aria-label': `About ${item.name}` },
		picture && type !== 'story' && h(AltText, { item }),
		cover && h(CoverPicker, { item }),
		tags && h(TagEditor, { item }));
}
