-- The numbers of accounts and media, kept longer than Meta keeps them. A number that Meta did not give has no row.

-- One row per account: how its reading stands.
create table insight_history (
	graph_base text not null check (graph_base in ('meta', 'sandbox')),
	instagram_user_id text not null,
	begun_at timestamptz not null,
	-- when its media and stories were last looked for, by Meta's clock; null: at once
	listed_at timestamptz,
	-- what keeps it; null while all is well
	problem text,
	primary key (graph_base, instagram_user_id)
);

-- Which days have been asked for, whatever Meta gave. A day begins at midnight in Los Angeles.
create table insight_day (
	graph_base text not null,
	instagram_user_id text not null,
	-- 'series': metrics that come for many days at a time; 'totals': metrics that come for one day
	kind text not null check (kind in ('series', 'totals')),
	day date not null,
	read_at timestamptz not null,
	-- how often in a row Meta failed over some of it; 0 when all was answered
	failures integer not null default 0,
	primary key (graph_base, instagram_user_id, kind, day),
	foreign key (graph_base, instagram_user_id) references insight_history
);

create table insight_account_number (
	graph_base text not null check (graph_base in ('meta', 'sandbox')),
	instagram_user_id text not null,
	metric text not null,
	day date not null,
	value numeric not null,
	as_of timestamptz not null,
	source text not null check (source in ('api')),
	primary key (graph_base, instagram_user_id, metric, day)
);

create table insight_medium (
	graph_base text not null check (graph_base in ('meta', 'sandbox')),
	instagram_user_id text not null,
	media_id text not null,
	-- FEED, REELS or STORY
	product_type text,
	published_at timestamptz,
	-- by Meta's clock; null: read no more
	next_read_at timestamptz,
	primary key (graph_base, instagram_user_id, media_id)
);

create index insight_medium_due on insight_medium (graph_base, instagram_user_id, next_read_at)
	where next_read_at is not null;

-- What a medium had brought in all, as last read on each day.
create table insight_media_number (
	graph_base text not null,
	instagram_user_id text not null,
	media_id text not null,
	metric text not null,
	day date not null,
	source text not null check (source in ('api', 'webhook')),
	-- null where a webhook says that it is less than five
	value numeric check (value is not null or source = 'webhook'),
	as_of timestamptz not null,
	primary key (graph_base, instagram_user_id, media_id, metric, day, source),
	foreign key (graph_base, instagram_user_id, media_id) references insight_medium
);
