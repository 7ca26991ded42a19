-- A medium is more than its address: what it is, and what is said of it alone.
update publication set media = (
	select coalesce(jsonb_agg(jsonb_build_object('type', 'IMAGE', 'url', url, 'options', '{}'::jsonb) order by place), '[]')
	from jsonb_array_elements_text(media) with ordinality as item (url, place));

alter table publication
	add column children jsonb not null default '[]' check (jsonb_typeof(children) = 'array'),
	add column rebuilds integer not null default 0,
	add column container_live boolean not null default false,
	add column due_at timestamptz,
	add column error_field text,
	add column first_comment text,
	add column first_comment_status text check (first_comment_status in ('waiting', 'sending', 'posted', 'failed',
		'unconfirmed')),
	add column first_comment_id text,
	add column first_comment_sent_at timestamptz,
	add column first_comment_calls integer,
	add column first_comment_error text,
	-- a carousel is processed child by child before it has a container of its own
	drop constraint publication_publishing_with_container,
	add constraint publication_publishing_with_container check (
		status not in ('ready', 'publishing') or container_id is not null),
	add constraint publication_first_comment_with_status check (
		(first_comment is null) = (first_comment_status is null));

update publication set container_live = true where status in ('confirming', 'published');

update publication set due_at = coalesce(scheduled_time, created_at);

alter table publication alter column due_at set not null;

comment on column publication.due_at is 'when it is to be sent: what is much later than this is overdue';

comment on column publication.children is 'containers of a carousel''s media: place, id, created_at, finished';

alter table publication_step
	add column progress_bytes bigint,
	add column progress_total bigint;

-- Meta makes 400 containers a day for an account, children included (graph-api 3.1).
create table publication_container (
	container_id text primary key,
	publication_id uuid not null references publication (id) on delete cascade,
	instagram_user_id text not null,
	created_at timestamptz not null
);

insert into publication_container (container_id, publication_id, instagram_user_id, created_at)
select container_id, id, instagram_user_id, container_created_at from publication
where container_id is not null and container_created_at is not null;

create index publication_container_account on publication_container (instagram_user_id, created_at);

-- Instagram holds an account back: nothing more is sent for it until then, or until a person lets it go on.
create table publishing_hold (
	instagram_user_id text not null,
	test_mode boolean not null,
	until timestamptz,
	sentence text not null,
	created_at timestamptz not null,
	primary key (instagram_user_id, test_mode)
);

-- what the machine works on, for its search for what was forgotten
create index publication_running on publication (updated_at)
	where status in ('scheduled', 'queued', 'uploading', 'processing', 'ready', 'publishing', 'confirming', 'paused')
		or first_comment_status in ('waiting', 'sending');

create index publication_unsent on publication (instagram_user_id, scheduled_time)
	where status in ('scheduled', 'queued', 'uploading', 'processing', 'ready', 'publishing', 'paused');
