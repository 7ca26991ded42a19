import { h } from '../lib/preact.js';
import { Icon } from './icon.js';

const WORDS = { error: 'Problem: ', warning: 'Note: ' };

/** What is to be said of a file: what Instagram refuses, and what it only changes. */
export const Findings = ({ findings }) => findings.length > 0 && h('ul', { class: 'findings' },
	findings.map(({ severity, message }) => h('li', { key: message, class: `finding finding-${severity}` },
		h(Icon, { name: severity === 'error' ? 'warning' : 'info' }),
		h('span', null, h('span', { class: 'visually-hidden' }, WORDS[severity]), message))));
