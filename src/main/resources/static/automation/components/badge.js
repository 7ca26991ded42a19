import { h } from '../lib/preact.js';

/** A word that marks a state. */
export const Badge = ({ kind = 'plain', children }) => h('span', { class: `badge badge-${kind}` }, children);

/** Marks everything that never reaches Instagram. */
export const TestModeBadge = () => h(Badge, { kind: 'warn' }, 'Test mode');
