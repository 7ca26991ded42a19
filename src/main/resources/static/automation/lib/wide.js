/** Whether there is room for two columns beside the navigation. */
import { useEffect, useState } from './preact.js';

const query = window.matchMedia('(min-width: 75rem)');

export function useWide() {
	const [wide, setWide] = useState(query.matches);
	useEffect(() => {
		const look = () => setWide(query.matches);
		query.addEventListener('change', look);
		return () => query.removeEventListener('change', look);
	}, []);
	return wide;
}
