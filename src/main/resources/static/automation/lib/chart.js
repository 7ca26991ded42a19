/** Chart.js, loaded when the first plot is drawn, and the page's colours for it. */
let loading = null;

const address = new URL('../webjars/chart.js/dist/chart.umd.min.js', import.meta.url);

/** @returns {Promise<Function>} the Chart class */
export function loadChart() {
	loading ??= new Promise((resolve, reject) => {
		const script = document.createElement('script');
		script.src = address;
		script.onload = () => resolve(globalThis.Chart);
		script.onerror = () => {
			loading = null;
			script.remove();
			reject(new Error('Chart.js could not be loaded'));
		};
		document.head.append(script);
	});
	return loading;
}

/** What a custom property is in the present theme: a canvas knows no variables. */
export function colours(element, names) {
	const probe = document.createElement('span');
	element.append(probe);
	const found = Object.fromEntries(Object.entries(names).map(([name, property]) => {
		probe.style.color = `var(${property})`;
		return [name, getComputedStyle(probe).color];
	}));
	probe.remove();
	return found;
}

const DARK = matchMedia('(prefers-color-scheme: dark)');

/** @returns a function that ends the listening */
export function onTheme(listener) {
	DARK.addEventListener('change', listener);
	return () => DARK.removeEventListener('change', listener);
}

export const isStill = () => matchMedia('(prefers-reduced-motion: reduce)').matches;
