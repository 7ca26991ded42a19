/** Which addresses from an answer may be opened or shown: what the CSP lets load, and never a script. */
function parse(address) {
	return address && URL.canParse(address, location.href) ? new URL(address, location.href) : null;
}

/** @returns the address to link to, or null when it is none of the web */
export function webLink(address) {
	const url = parse(address);
	return ['https:', 'http:'].includes(url?.protocol) ? url.href : null;
}

/** Whether a person has written a whole address, and not just a name. */
export const isAddress = (text) => URL.canParse(text);

/** @returns the address of a picture that img-src allows, or null */
export function pictureLink(address) {
	const url = parse(address);
	return url?.protocol === 'https:' || url?.origin === location.origin ? url.href : null;
}
