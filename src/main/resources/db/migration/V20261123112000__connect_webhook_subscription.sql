-- Whether Meta sends us an account's webhooks. One row per account that somebody has connected, however many have.
create table webhook_subscription (
	graph_base text not null check (graph_base in ('meta', 'sandbox')),
	instagram_user_id text not null,
	subscribed boolean not null default false,
	-- why it is not subscribed, or why nobody knows, in words for a person
	problem text,
	-- when Meta last said how it stands
	checked_at timestamptz,
	-- when it was last known to stand; what happened since then may have been missed
	stood_at timestamptz,
	created_at timestamptz not null,
	primary key (graph_base, instagram_user_id)
);
