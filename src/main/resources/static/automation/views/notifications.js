import { h } from '../lib/preact.js';
import { Events } from './events.js';

/** What people did on Instagram. */
export const Notifications = () => h(Events);
