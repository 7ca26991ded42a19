/** A value outside of any view, so that what changes it goes on while other views are shown. */
import { useEffect, useState } from './preact.js';

export function createStore(first) {
	const listeners = new Set();
	let value = first;
	return {
		get: () => value,
		/** @param change the next value, or a function that makes it of the present one */
		set(change) {
			value = typeof change === 'function' ? change(value) : change;
			listeners.forEach((listener) => listener(value));
		},
		/** @returns a function that ends the listening */
		subscribe(listener) {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
	};
}

export function useStore(store) {
	const [value, setValue] = useState(store.get);
	useEffect(() => {
		setValue(store.get());
		return store.subscribe(setValue);
	}, [store]);
	return value;
}
