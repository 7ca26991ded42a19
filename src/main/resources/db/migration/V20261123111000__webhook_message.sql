-- What edits, deletions and reactions made of messages. They may come before their
-- message and in any order, so a row does not say that the message is there, and every
-- change is a merge that ends the same in any order.
create table webhook_message (
	graph_base text collate "C" not null check (graph_base in ('meta', 'sandbox')),
	instagram_user_id text collate "C" not null,
	-- the key of the event that is, or will be, the message
	message_key text collate "C" not null,
	num_edit bigint not null default 0,
	edited_at timestamptz not null default '-infinity',
	-- as last edited; null before the first edit, and from the deletion on
	text text collate "C",
	deleted boolean not null default false,
	-- for the end of its keeping
	changed_at timestamptz not null,
	primary key (graph_base, instagram_user_id, message_key)
);

create index webhook_message_changed on webhook_message (changed_at);

create table webhook_message_reaction (
	graph_base text collate "C" not null check (graph_base in ('meta', 'sandbox')),
	instagram_user_id text collate "C" not null,
	message_key text collate "C" not null,
	sender_id text collate "C" not null,
	-- the newest counts, and is kept when it took a reaction back
	at timestamptz not null,
	taken_back boolean not null,
	reaction text collate "C",
	emoji text collate "C",
	changed_at timestamptz not null,
	primary key (graph_base, instagram_user_id, message_key, sender_id)
);

create index webhook_message_reaction_changed on webhook_message_reaction (changed_at);

-- Kept as unknown until now; they are handed over by what they are.
update instagram_webhook_event
set event_type = case
	when event_key like 'seen:%' then 'messaging_seen'
	when event_key like 'postback:%' then 'messaging_postbacks'
	when event_key like 'story_insights:%' then 'story_insights'
	when payload -> 'message_edit' is not null then 'message_edits'
	else 'message_deletions'
end
where event_type = 'unknown'
	and event_key like any (array['seen:%', 'postback:%', 'story_insights:%', 'message:%']);
