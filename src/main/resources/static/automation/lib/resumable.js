/** Where parts of large files lie at the service, so that a file that is picked again goes on where it was cut. */
const KEY = 'automation.parts';
const KEPT = 20;

const read = () => JSON.parse(localStorage.getItem(KEY) ?? '{}');

const key = (person, mark) => `${person}:${mark}`;

export const partOf = (person, mark) => read()[key(person, mark)] ?? null;

export function keepPart(person, mark, address) {
	const entries = Object.entries(read()).filter(([name]) => name !== key(person, mark)).slice(1 - KEPT);
	localStorage.setItem(KEY, JSON.stringify(Object.fromEntries([...entries, [key(person, mark), address]])));
}

export function dropPart(person, mark) {
	const { [key(person, mark)]: dropped, ...others } = read();
	localStorage.setItem(KEY, JSON.stringify(others));
}
