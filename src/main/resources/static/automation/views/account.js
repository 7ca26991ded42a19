import { h } from '../lib/preact.js';
import { PlatformCard } from './account/platform-card.js';

/** Who is connected, and every way to change that. */
export const Account = ({ status, connection, account, onSelected }) =>
	h('div', { class: 'view-narrow' }, h(PlatformCard, { status, connection, account, onSelected }));
