-- One action on many comments. What is left of it goes on where its run ended, or died.
create table comment_bulk (
	id uuid primary key,
	user_id text not null,
	graph_base text not null check (graph_base in ('meta', 'sandbox')),
	instagram_user_id text not null,
	action text not null check (action in ('hide', 'unhide', 'delete', 'reply')),
	message text,
	-- until then somebody is at work, and nobody else
	running_until timestamptz not null,
	-- when it goes on; null while it is at work
	resumes_at timestamptz,
	created_at timestamptz not null,
	finished_at timestamptz
);

create index comment_bulk_under_way on comment_bulk (running_until) where finished_at is null;

create index comment_bulk_finished on comment_bulk (finished_at) where finished_at is not null;

create table comment_bulk_item (
	bulk_id uuid not null references comment_bulk on delete cascade,
	place integer not null,
	comment_id text not null,
	-- of a reply: its sending, by whose row a reply is never sent twice
	sending_id uuid not null,
	-- null while it is open
	ok boolean,
	code text,
	problem text,
	primary key (bulk_id, place)
);
