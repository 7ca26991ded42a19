/** The names of figures in words, and why one is missing. */
const WORDS = {
	followers_count: 'Followers',
	new_followers: 'New followers',
	follows_count: 'Following',
	media_count: 'Posts',
	views: 'Views',
	reach: 'Reach',
	profile_views: 'Profile views',
	website_clicks: 'Website clicks',
	accounts_engaged: 'Accounts engaged',
	total_interactions: 'Interactions',
	likes: 'Likes',
	comments: 'Comments',
	shares: 'Shares',
	saves: 'Saves',
	saved: 'Saves',
	replies: 'Replies',
	reposts: 'Reposts',
	profile_links_taps: 'Contact button taps',
	follows_and_unfollows: 'Follows and unfollows',
	profile_visits: 'Profile visits',
	follows: 'Follows',
	profile_activity: 'Profile activity',
	total_likes: 'Likes, all versions',
	total_comments: 'Comments, all versions',
	total_views: 'Views, all versions',
	facebook_views: 'Views on Facebook',
	crossposted_views: 'Crossposted views',
	ig_reels_avg_watch_time: 'Average watch time',
	ig_reels_video_view_total_time: 'Total watch time',
	reels_skip_rate: 'Skip rate',
	link_clicks: 'Link clicks',
	navigation: 'Navigation',
};
const MISSING = {
	retired: 'Instagram no longer gives this',
	unsupported: 'Not given here',
	not_enough_data: 'Not enough data yet',
	error: 'Could not be read',
};
const REASONS = {
	different_people_do_not_add_up: 'People are counted once, so days do not add up',
	refused: 'Instagram refuses this figure at the moment',
	media_type: 'Other kinds of posts have it',
	no_insights: 'This has no figures',
	before_business_account: 'Posted before the account was a business',
	not_enough_viewers: 'Fewer than 5 people have seen it',
	rate_limited: 'Instagram’s limit is reached. Try again later',
	permission_missing: 'A permission is missing. Reconnect to grant it',
};

const plain = (name) => name.replaceAll('_', ' ').replace(/^./, (letter) => letter.toUpperCase());

export const wordFor = (name) => WORDS[name] ?? plain(name);

/** @returns why there is no number, in words */
export const missing = ({ status, reason }) => REASONS[reason] ?? MISSING[status] ?? 'No number';

/** What history can be plotted of an account. */
export const PLOTTED = ['views', 'reach', 'followers_count', 'new_followers', 'total_interactions', 'accounts_engaged', 'profile_views',
	'website_clicks', 'likes', 'comments', 'shares', 'saves'];

/** The tiles, in their order. */
export const TILES = ['followers_count', 'new_followers', 'views', 'reach', 'profile_views', 'website_clicks', 'accounts_engaged',
	'total_interactions', 'likes', 'comments', 'shares', 'saves'];

const MILLISECONDS = ['ig_reels_avg_watch_time', 'ig_reels_video_view_total_time'];
const PERCENT = ['reels_skip_rate'];

/** A figure as a person reads it. */
export function figure(name, value) {
	if (MILLISECONDS.includes(name)) {
		return `${(value / 1000).toLocaleString('en', { maximumFractionDigits: 1 })} s`;
	}
	return PERCENT.includes(name) ? `${value.toLocaleString('en', { maximumFractionDigits: 1 })} %` : value.toLocaleString('en');
}
