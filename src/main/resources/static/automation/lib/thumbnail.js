/** Small pictures of files, drawn by the browser; null where it cannot show the file (HEIC, for example). */
const LONGEST = 320;

function draw(source, width, height) {
	const scale = Math.min(1, LONGEST / Math.max(width, height));
	const canvas = document.createElement('canvas');
	canvas.width = Math.max(1, Math.round(width * scale));
	canvas.height = Math.max(1, Math.round(height * scale));
	canvas.getContext('2d').drawImage(source, 0, 0, canvas.width, canvas.height);
	return canvas.toDataURL('image/jpeg', 0.75);
}

async function ofPicture(file) {
	const bitmap = await createImageBitmap(file);
	const drawn = { thumb: draw(bitmap, bitmap.width, bitmap.height), width: bitmap.width, height: bitmap.height };
	bitmap.close();
	return drawn;
}

const once = (target, name) => new Promise((resolve, reject) => {
	target.addEventListener(name, resolve, { once: true });
	target.addEventListener('error', reject, { once: true });
});

/** Opens a video to take frames of it. @param address of the same origin, or of a file */
export async function openVideo(address) {
	const video = document.createElement('video');
	video.muted = true;
	video.preload = 'auto';
	video.playsInline = true;
	video.src = address;
	await once(video, 'loadeddata');
	return {
		width: video.videoWidth,
		height: video.videoHeight,
		duration: video.duration,
		async frameAt(seconds) {
			const sought = once(video, 'seeked');
			video.currentTime = Math.min(seconds, Math.max(0, video.duration - 0.05));
			await sought;
			return draw(video, video.videoWidth, video.videoHeight);
		},
		close() {
			video.removeAttribute('src');
			video.load();
		},
	};
}

async function ofVideo(file) {
	const address = URL.createObjectURL(file);
	try {
		const video = await openVideo(address);
		const { width, height, duration } = video;
		const thumb = await video.frameAt(Math.min(0.5, duration / 2));
		video.close();
		return { thumb, width, height, duration };
	}
	finally {
		URL.revokeObjectURL(address);
	}
}

/** @returns {Promise<{thumb, width, height, duration} | null>} */
export async function thumbnail(file, kind) {
	try {
		return await (kind === 'video' ? ofVideo(file) : ofPicture(file));
	}
	catch {
		return null; // this browser does not show such files; the service may still take it
	}
}
