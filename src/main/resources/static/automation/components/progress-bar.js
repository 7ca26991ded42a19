import { h } from '../lib/preact.js';

/** How much of something is done; `part` of 0 to 1, or null while it is not known. */
export const ProgressBar = ({ part, label }) => h('progress', {
	'aria-label': label, max: 100, value: part === null ? undefined : Math.round(part * 100),
});
