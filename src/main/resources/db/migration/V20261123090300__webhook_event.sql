create table instagram_webhook_event (
	id bigint generated always as identity primary key,
	-- whose secret signed the delivery: what the sandbox signed counts for sandbox accounts only
	graph_base text not null check (graph_base in ('meta', 'sandbox')),
	instagram_user_id text not null,
	event_type text not null,
	event_key text not null,
	sender_id text,
	sender_username text,
	media_id text,
	comment_id text,
	payload jsonb not null,
	-- the bytes as received, kept only where jsonb cannot hold them as they are
	raw bytea,
	processed boolean not null default false,
	read boolean not null default false,
	occurred_at timestamptz,
	created_at timestamptz not null,
	unique (graph_base, instagram_user_id, event_key)
);

create index instagram_webhook_event_inbox on instagram_webhook_event (graph_base, instagram_user_id, id desc);
create index instagram_webhook_event_unread on instagram_webhook_event (graph_base, instagram_user_id, id desc)
	where not read;
