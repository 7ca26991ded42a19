import { h, useState } from '../lib/preact.js';
import { Composer } from './composer.js';

export function Compose({ profile }) {
	return h(Composer, { profile, onPosted: () => {} });
}
