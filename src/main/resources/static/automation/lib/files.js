/** What can be told of a file before it is sent. */
const VIDEO = /\.(mp4|mov|m4v|webm|avi|mkv)$/i;
const PICTURE = /\.(jpe?g|png|webp|gif|bmp|tiff?|heic|heif|avif)$/i;
const UNITS = [['GB', 1e9], ['MB', 1e6], ['kB', 1e3]];

/** What the file chooser offers; the service judges by the bytes. */
export const ACCEPTED = 'image/*,video/*,.heic,.heif,.mov,.m4v';

/** @returns 'image', 'video' or null when it is neither */
export function kindOfFile({ type = '', name = '' }) {
	if (type.startsWith('video/') || (!type && VIDEO.test(name))) {
		return 'video';
	}
	return type.startsWith('image/') || PICTURE.test(name) ? 'image' : null;
}

/** @returns 'image' or 'video', by how the address ends */
export const kindOfAddress = (address) => (VIDEO.test(address.split(/[?#]/)[0]) ? 'video' : 'image');

/** The same file picked again has the same mark. */
export const fingerprint = ({ name, size, lastModified }) => `${name}:${size}:${lastModified}`;

export function bytes(size) {
	const [unit, length] = UNITS.find(([, least]) => size >= least) ?? ['B', 1];
	const value = size / length;
	return `${value < 10 && length > 1 ? value.toFixed(1) : Math.round(value)} ${unit}`;
}

export const asDataAddress = (blob) => new Promise((resolve, reject) => {
	const reader = new FileReader();
	reader.onload = () => resolve(reader.result);
	reader.onerror = () => reject(reader.error);
	reader.readAsDataURL(blob);
});

export function fromDataAddress(address, { name, type }) {
	const [, encoded] = address.split(',');
	return new File([Uint8Array.from(atob(encoded), (letter) => letter.charCodeAt(0))], name, { type });
}
