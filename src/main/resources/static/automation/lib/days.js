/** Days and weeks of the browser's time zone. A day's key is its date, as 2026-11-23. */
const two = (number) => String(number).padStart(2, '0');

export const startOfDay = (date) => new Date(date.getFullYear(), date.getMonth(), date.getDate());

export const addDays = (date, days) =>
	new Date(date.getFullYear(), date.getMonth(), date.getDate() + days, date.getHours(), date.getMinutes(), date.getSeconds());

export const addMonths = (date, months) => new Date(date.getFullYear(), date.getMonth() + months, 1);

export const keyOf = (date) => `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;

export const dayOf = (key) => {
	const [year, month, day] = key.split('-').map(Number);
	return new Date(year, month - 1, day);
};

/** The weeks that a month touches, from Monday on. */
export function weeksOf(month) {
	const first = new Date(month.getFullYear(), month.getMonth(), 1);
	const last = new Date(month.getFullYear(), month.getMonth() + 1, 0);
	const start = addDays(first, -((first.getDay() + 6) % 7));
	const weeks = [];
	for (let monday = start; monday <= last; monday = addDays(monday, 7)) {
		weeks.push(Array.from({ length: 7 }, (_, place) => addDays(monday, place)));
	}
	return weeks;
}

/** The value of an input of type datetime-local. */
export const inputValue = (date) => `${keyOf(date)}T${two(date.getHours())}:${two(date.getMinutes())}`;
