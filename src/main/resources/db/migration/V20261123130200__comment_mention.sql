-- Where somebody mentioned an account, as webhooks told.
create table comment_mention (
	id bigint generated always as identity primary key,
	graph_base text not null check (graph_base in ('meta', 'sandbox')),
	instagram_user_id text not null,
	media_id text not null,
	-- null when the caption names the account
	comment_id text,
	mentioned_at timestamptz not null,
	constraint comment_mention_once unique nulls not distinct (graph_base, instagram_user_id, media_id, comment_id)
);

create index comment_mention_newest on comment_mention (graph_base, instagram_user_id, id desc);
