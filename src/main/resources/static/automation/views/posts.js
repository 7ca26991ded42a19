import { h } from '../lib/preact.js';
import { MediaGrid } from './media-grid.js';

/** What is on the account. */
export const Posts = () => h(MediaGrid, { posted: 0 });
