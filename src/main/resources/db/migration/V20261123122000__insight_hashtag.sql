-- Hashtags: their ids, which never change, and which of them each account has searched. Meta allows 30 in 7 days.
create table hashtag (
	graph_base text not null check (graph_base in ('meta', 'sandbox')),
	name text not null,
	hashtag_id text not null,
	primary key (graph_base, name)
);

-- One row per account: whoever changes its searches locks it first.
create table hashtag_budget (
	graph_base text not null check (graph_base in ('meta', 'sandbox')),
	instagram_user_id text not null,
	-- when Meta was last asked what it has counted
	checked_at timestamptz,
	primary key (graph_base, instagram_user_id)
);

create table hashtag_search (
	graph_base text not null,
	instagram_user_id text not null,
	-- without the #; 'id:' and the id where Meta told of one whose name we do not know
	name text not null,
	hashtag_id text,
	-- how many calls for it have no answer yet
	under_way integer not null default 0,
	counted boolean not null default false,
	-- told by Meta, searched by somebody else
	adopted boolean not null default false,
	counted_at timestamptz not null,
	primary key (graph_base, instagram_user_id, name),
	foreign key (graph_base, instagram_user_id) references hashtag_budget
);
