/** Times as people enter them: of their own zone, which is shown beside. */
const two = (number) => String(number).padStart(2, '0');

/** As an input of type datetime-local wants it. */
export const localInput = (date) => `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
	+ `T${two(date.getHours())}:${two(date.getMinutes())}`;

/** For example "Europe/Berlin (GMT+1)". */
export function timeZone(date = new Date()) {
	const { timeZone: name } = Intl.DateTimeFormat().resolvedOptions();
	const parts = new Intl.DateTimeFormat('en', { timeZoneName: 'shortOffset' }).formatToParts(date);
	return `${name.replaceAll('_', ' ')} (${parts.find(({ type }) => type === 'timeZoneName').value})`;
}
