import { createContext } from './preact.js';

/** How any view lets the person connect again: a function without arguments, or null while nobody is signed in. */
export const Reconnect = createContext(null);
