/** 128 random bits as text. `crypto.randomUUID` exists on https and localhost only; this works everywhere. */
export const unique = () =>
	Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
