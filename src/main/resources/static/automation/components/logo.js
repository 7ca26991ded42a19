import { h } from '../lib/preact.js';

const ADDRESS = new URL('../icon.svg', import.meta.url).pathname;

/** The product's mark; its name stands beside it. */
export const Logo = ({ size = 36 }) => h('img', { src: ADDRESS, alt: '', width: size, height: size });
