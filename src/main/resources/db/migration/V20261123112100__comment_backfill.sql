-- Comments that Meta may not have delivered are read. One row per account: the last time, or the one under way.
create table comment_backfill (
	graph_base text not null check (graph_base in ('meta', 'sandbox')),
	instagram_user_id text not null,
	reason text not null check (reason in ('connected', 'gap', 'requested')),
	status text not null check (status in ('waiting', 'reading', 'done', 'failed')),
	-- older comments are left out
	since timestamptz not null,
	-- the media whose comments are still to be read
	pending text[] not null default '{}',
	media_read integer not null default 0,
	comments_read integer not null default 0,
	failures integer not null default 0,
	problem text,
	requested_at timestamptz not null,
	finished_at timestamptz,
	primary key (graph_base, instagram_user_id)
);
