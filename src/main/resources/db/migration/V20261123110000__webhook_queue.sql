-- What an account's inbox holds. Whoever stores, marks or removes events locks this row first, so the numbers are
-- right at every commit and an account's events become visible in the order of their ids.
create table webhook_inbox (
	graph_base text collate "C" not null check (graph_base in ('meta', 'sandbox')),
	instagram_user_id text collate "C" not null,
	total bigint not null default 0,
	unread bigint not null default 0,
	-- every event up to this id is read, whatever its own column says: marking all of them changes one row
	read_through bigint not null default 0,
	newest_id bigint not null default 0,
	newest_at timestamptz,
	primary key (graph_base, instagram_user_id)
	-- room for new versions of a row on its own page
) with (fillfactor = 40);

insert into webhook_inbox (graph_base, instagram_user_id, total, unread, newest_id, newest_at)
select graph_base, instagram_user_id, count(*), count(*) filter (where not read), max(id), max(created_at)
from instagram_webhook_event group by graph_base, instagram_user_id;

-- Events that the rest of the service has not heard of yet. due_at is infinity for what waits for somebody: a parked
-- event until it is replayed, another one until its account is connected.
create table webhook_queue (
	event_id bigint primary key,
	graph_base text collate "C" not null,
	instagram_user_id text collate "C" not null,
	due_at timestamptz not null,
	tries integer not null default 0,
	error text,
	parked_at timestamptz
	-- rows come and go: the room of those that went is needed soon
) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000, autovacuum_vacuum_insert_threshold = -1);

create index webhook_queue_due on webhook_queue (due_at, event_id);
create index webhook_queue_resting on webhook_queue (graph_base, instagram_user_id, event_id) where due_at = 'infinity';

insert into webhook_queue (event_id, graph_base, instagram_user_id, due_at)
select id, graph_base, instagram_user_id, created_at from instagram_webhook_event;

drop index instagram_webhook_event_inbox;
drop index instagram_webhook_event_unread;

-- json keeps the text as it came, NULs and lone surrogates included. Ids and keys are compared as bytes.
alter table instagram_webhook_event
	drop column processed,
	drop constraint instagram_webhook_event_pkey,
	alter column graph_base type text collate "C",
	alter column instagram_user_id type text collate "C",
	alter column event_key type text collate "C",
	alter column event_type type text collate "C",
	alter column payload type json using payload::text::json,
	add primary key (graph_base, instagram_user_id, id);

create index instagram_webhook_event_type on instagram_webhook_event (graph_base, instagram_user_id, event_type, id);
create index instagram_webhook_event_unread on instagram_webhook_event (graph_base, instagram_user_id, id) where not read;
